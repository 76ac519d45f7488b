package io.itinera.webapp.leads;

import io.itinera.engine.decision.FiredRule;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The rules of one table that applied, the weightiest first.
 *
 * @param points what they add up to; null where the table gives no points
 * @param inputs what the table saw; the same for all of its rules
 */
public record TableLines(String name, BigDecimal points, List<Fact> inputs, List<FiredRule> rules) {
    private static final String LEAD = "lead.";

    /** @param rules at least one */
    static TableLines of(String name, List<FiredRule> rules) {
        var points =
                rules.stream().map(FiredRule::points).filter(Objects::nonNull).reduce(BigDecimal::add);
        var inputs = rules.get(0).inputs().entrySet().stream()
                .map(input -> new Fact(shortened(input.getKey()), input.getValue(), "text"))
                .toList();
        return new TableLines(
                name,
                points.orElse(null),
                inputs,
                rules.stream()
                        .sorted(Comparator.comparing(TableLines::weight).reversed())
                        .toList());
    }

    private static BigDecimal weight(FiredRule rule) {
        return rule.points() == null ? BigDecimal.ZERO : rule.points().abs();
    }

    /** {@code lead.totalVisits} is about the lead whose page this is, so that need not be said. */
    private static String shortened(String input) {
        return input.startsWith(LEAD) ? input.substring(LEAD.length()) : input;
    }
}
