package io.itinera.engine.base;

import java.math.BigDecimal;

/** Numbers of any kind as the decimals that they are written as. */
public final class Decimals {
    private Decimals() {}

    /** @throws NumberFormatException for what is no finite number */
    public static BigDecimal of(Number number) {
        if (number instanceof Long || number instanceof Integer) {
            return BigDecimal.valueOf(number.longValue());
        }
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
