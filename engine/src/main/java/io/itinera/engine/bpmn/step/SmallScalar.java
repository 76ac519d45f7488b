package io.itinera.engine.bpmn.step;

import io.itinera.engine.base.Decimals;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import org.camunda.bpm.engine.ProcessEngineException;

/** What a journey may remember of what others answered: a text, a number, a yes or no. */
final class SmallScalar {
    private static final int LONGEST_TEXT = 4_000;

    private SmallScalar() {}

    /** @throws ProcessEngineException for lists, maps and texts past 4000 characters */
    static Object of(String name, Object value) {
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return number(Decimals.of(number).stripTrailingZeros());
        }
        var text = value instanceof String || value instanceof Temporal ? value.toString() : null;
        if (text == null || text.length() > LONGEST_TEXT) {
            throw new ProcessEngineException("The webhook's result \"" + name + "\" is "
                    + (text == null ? "a " + value.getClass().getSimpleName() : text.length() + " characters long")
                    + ". Take a text of at most 4000 characters, a number, or true or false of it.");
        }
        return text;
    }

    private static Object number(BigDecimal number) {
        boolean whole = number.scale() <= 0 && number.precision() - number.scale() <= 18;
        return whole ? (Object) number.longValueExact() : (Object) number.doubleValue();
    }
}
