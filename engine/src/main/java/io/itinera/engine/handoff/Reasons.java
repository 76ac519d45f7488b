package io.itinera.engine.handoff;

import io.itinera.engine.decision.FiredRule;
import io.itinera.engine.scoring.ExplainedScore;
import io.itinera.engine.scoring.Score;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** A score's reasons as a salesperson reads them, the weightiest first. */
final class Reasons {
    private Reasons() {}

    /** The reasons, and below them what differs from the score before. */
    static String text(ExplainedScore explained) {
        var reasons = String.join("\n", lines(explained.score()));
        return explained.change() == null ? reasons : reasons + "\n\n" + explained.change();
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
