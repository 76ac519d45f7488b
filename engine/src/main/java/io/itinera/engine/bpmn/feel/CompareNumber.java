package io.itinera.engine.bpmn.feel;

import java.math.BigDecimal;

/** Compares numbers of any type with one literal, as decimals and without making one where that can be helped. */
final class CompareNumber {
    static final int NO_NUMBER = 2;

    private final BigDecimal literal;
    private final double asDouble;
    private final boolean whole;
    private final long asLong;

    CompareNumber(BigDecimal literal) {
        this.literal = literal;
        this.asDouble = literal.doubleValue();
        this.whole = literal.stripTrailingZeros().scale() <= 0 && literal.abs().precision() - literal.scale() < 19;
        this.asLong = whole ? literal.longValueExact() : 0;
    }

    /** @return -1, 0 or 1, or {@link #NO_NUMBER} where the value is none whose order is known here */
    int signOf(Object value) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            long number = ((Number) value).longValue();
            return whole
                    ? Long.compare(number, asLong)
                    : BigDecimal.valueOf(number).compareTo(literal);
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return signOf(number.doubleValue());
        }
        return NO_NUMBER;
    }

    /** Decimals of two different doubles are ordered as the doubles are; those of the same double may still differ. */
    private int signOf(double number) {
        if (number != asDouble) {
            return number < asDouble ? -1 : 1;
        }
        return BigDecimal.valueOf(number).compareTo(literal);
    }
}
