package io.itinera.engine.decay;

import io.itinera.engine.base.InvalidInput;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a rule of the table makes of an event.
 *
 * @param name under which tables see the sum, as in {@code lead.recent.<name>}
 * @param weight how much the event adds, 1 if nothing is said
 */
record Behaviour(String name, double weight, Duration halfLife) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");
    private static final Pattern TIME = Pattern.compile("(\\d{1,5}) *(hour|day|week)s?");
    private static final Map<String, Duration> UNITS =
            Map.of("hour", Duration.ofHours(1), "day", Duration.ofDays(1), "week", Duration.ofDays(7));

    /** @throws InvalidInput naming the output at fault */
    static Behaviour of(Map<String, Object> row) {
        var name = String.valueOf(row.get("behaviour"));
        if (!NAME.matcher(name).matches()) {
            throw new InvalidInput(
                    "behaviour",
                    "behaviour is \"" + name + "\"; write one word of letters and digits, such as priceVisits.");
        }
        var weight = row.getOrDefault("weight", null);
        if (weight != null && !(weight instanceof Number)) {
            throw new InvalidInput("weight", "weight is \"" + weight + "\" for " + name + "; write a number.");
        }
        return new Behaviour(
                name, weight == null ? 1 : ((Number) weight).doubleValue(), halfLife(name, row.get("halfLife")));
    }

    private static Duration halfLife(String name, Object text) {
        var time = TIME.matcher(String.valueOf(text).strip());
        var length =
                time.matches() ? UNITS.get(time.group(2)).multipliedBy(Long.parseLong(time.group(1))) : Duration.ZERO;
        if (length.isZero()) {
            throw new InvalidInput(
                    "halfLife", "halfLife is \"" + text + "\" for " + name + "; write it like \"14 days\".");
        }
        return length;
    }
}
