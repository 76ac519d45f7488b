package io.itinera.engine.handoff;

import io.itinera.engine.decision.FiredRule;
import io.itinera.engine.scoring.Score;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A score's reasons as a salesperson reads them, the weightiest first. */
final class Reasons {
    private Reasons() {}

    static String text(Score score) {
        return lines(score).stream().collect(Collectors.joining("\n"));
    }

    static List<String> lines(Score score) {
        return score.rules().stream()
                .filter(rule -> rule.points() != null)
                .sorted(Comparator.comparing(FiredRule::points).reversed())
                .map(rule -> signed(rule.points()) + "  " + rule.description())
                .toList();
    }

    private static String signed(BigDecimal points) {
        var plain = points.stripTrailingZeros().toPlainString();
        return points.signum() < 0 ? plain : "+" + plain;
    }
}
