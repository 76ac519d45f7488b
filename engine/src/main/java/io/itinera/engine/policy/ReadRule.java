package io.itinera.engine.policy;

import io.itinera.engine.base.Decimals;
import io.itinera.engine.base.InvalidInput;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one row of the contact policy: the column {@code rule} says what the others mean. */
final class ReadRule {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,4}) (hour|day|week)s?");
    private static final Duration LONGEST = Duration.ofDays(90);
    private static final String RULES = "no, opt-in, cap, window, quiet, holdout, budget, quota or price";

    private final Map<String, Object> row;
    private final String reason;

    private ReadRule(Map<String, Object> row, String reason) {
        this.row = row;
        this.reason = reason;
    }

    /** @throws InvalidInput naming the column at fault and the remedy */
    static Rule of(Map<String, Object> row, String reason) {
        return new ReadRule(row, reason).read();
    }

    private Rule read() {
        var rule = text("rule");
        return switch (rule == null ? "" : rule) {
            case "no" -> new Rule.No(reason);
            case "opt-in" -> new Rule.OptIn(reason);
            case "cap" -> new Rule.Cap(number().intValue(), span(), scope(Scope.ALL), reason);
            case "window" -> new Rule.Window(hours(), reason);
            case "quiet" -> new Rule.Quiet(hours(), reason);
            case "holdout" -> new Rule.Holdout(number(), scope(Scope.ALL), reason);
            case "budget", "quota" ->
                new Rule.Budget(
                        number(), rule.equals("budget"), oneOf(Period.class, "per", null), scope(Scope.ALL), reason);
            case "price" -> new Rule.Price(number(), reason);
            default -> throw invalid("rule", rule, "write " + RULES);
        };
    }

    private Hours hours() {
        try {
            return Hours.of(text("days"), text("from"), text("to"));
        } catch (InvalidInput e) {
            throw new InvalidInput("hours", "Rule \"" + reason + "\": " + e.getMessage());
        }
    }

    private BigDecimal number() {
        if (row.get("limit") instanceof Number number && number.doubleValue() >= 0) {
            return Decimals.of(number);
        }
        throw invalid("limit", row.get("limit"), "write a number, not less than 0");
    }

    private Duration span() {
        var written = SPAN.matcher(text("per") == null ? "" : text("per"));
        if (written.matches()) {
            long count = Long.parseLong(written.group(1));
            var span = switch (written.group(2)) {
                case "hour" -> Duration.ofHours(count);
                case "day" -> Duration.ofDays(count);
                default -> Duration.ofDays(7 * count);
            };
            if (!span.isZero() && span.compareTo(LONGEST) <= 0) {
                return span;
            }
        }
        throw invalid("per", row.get("per"), "write a time of up to 90 days, like 24 hours, 7 days or 4 weeks");
    }

    private Scope scope(Scope otherwise) {
        return oneOf(Scope.class, "of", otherwise);
    }

    private <E extends Enum<E>> E oneOf(Class<E> type, String column, E otherwise) {
        var word = text(column);
        if (word == null && otherwise != null) {
            return otherwise;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> invalid(
                        column,
                        word,
                        "write "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    private String text(String column) {
        var value = row.get(column);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    private InvalidInput invalid(String column, Object value, String remedy) {
        return new InvalidInput(
                column,
                "Rule \"" + reason + "\": " + column + " is " + (value == null ? "empty" : "\"" + value + "\"") + "; "
                        + remedy + ".");
    }
}
