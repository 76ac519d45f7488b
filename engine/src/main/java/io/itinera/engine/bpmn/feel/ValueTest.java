package io.itinera.engine.bpmn.feel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;

/** A cell, or a part of it, made a predicate on the value to be tested. */
@FunctionalInterface
interface ValueTest {
    ValueTest ALWAYS = value -> Outcome.YES;

    /** Decides nothing by itself. */
    ValueTest ASK = value -> Outcome.ASK;

    Outcome of(Object value);

    /** What is null, whatever kind the others are of. */
    static ValueTest isNull() {
        return value -> Outcome.of(value == null);
    }

    static ValueTest equalTo(Object literal) {
        if (literal instanceof BigDecimal number) {
            return onNumbers(number, sign -> sign == 0, Outcome.NO);
        }
        return value -> {
            if (value == null) {
                return Outcome.NO;
            }
            return value.getClass() == literal.getClass() ? Outcome.of(value.equals(literal)) : otherKind(value);
        };
    }

    static ValueTest oneOf(Set<String> texts) {
        return value -> {
            if (value == null) {
                return Outcome.NO;
            }
            return value instanceof String text ? Outcome.of(texts.contains(text)) : otherKind(value);
        };
    }

    /** @param holds given the sign of the comparison of the value with the literal, whether the test holds */
    static ValueTest compared(Object literal, IntPredicate holds) {
        if (literal instanceof BigDecimal number) {
            return onNumbers(number, holds, Outcome.NULL);
        }
        if (literal instanceof LocalDate date) {
            return value ->
                    value instanceof LocalDate other ? Outcome.of(holds.test(other.compareTo(date))) : no(value);
        }
        var time = (LocalDateTime) literal;
        return value ->
                value instanceof LocalDateTime other ? Outcome.of(holds.test(other.compareTo(time))) : no(value);
    }

    /** Both must hold; two sides of one range, which are decided or not together. */
    static ValueTest both(ValueTest from, ValueTest to) {
        return value -> {
            var first = from.of(value);
            return first == Outcome.YES ? to.of(value) : first;
        };
    }

    static ValueTest anyOf(List<ValueTest> tests) {
        return value -> {
            var all = Outcome.NO;
            for (var test : tests) {
                var one = test.of(value);
                if (one == Outcome.ASK || one == Outcome.YES) {
                    return one;
                }
                all = one == Outcome.NULL ? one : all;
            }
            return all;
        };
    }

    static ValueTest not(ValueTest test) {
        return value -> test.of(value).not();
    }

    private static ValueTest onNumbers(BigDecimal literal, IntPredicate holds, Outcome ofNull) {
        var compare = new CompareNumber(literal);
        return value -> {
            if (value == null) {
                return ofNull;
            }
            int sign = compare.signOf(value);
            return sign == CompareNumber.NO_NUMBER ? otherKind(value) : Outcome.of(holds.test(sign));
        };
    }

    private static Outcome no(Object value) {
        return value == null ? Outcome.NULL : otherKind(value);
    }

    /** Values of plain kinds are comparable with their own kind alone; what FEEL makes of the rest, it may say. */
    private static Outcome otherKind(Object value) {
        Objects.requireNonNull(value);
        return value instanceof String
                        || value instanceof Boolean
                        || value instanceof Long
                        || value instanceof Integer
                        || value instanceof LocalDate
                        || value instanceof LocalDateTime
                ? Outcome.NULL
                : Outcome.ASK;
    }
}
