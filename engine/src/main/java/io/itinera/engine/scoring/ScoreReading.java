package io.itinera.engine.scoring;

import io.itinera.engine.base.Decimals;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.DecisionOutcome;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Objects;

/** Reads scores out of what tables answer, also of tables that only give points. */
public final class ScoreReading {
    private ScoreReading() {}

    /**
     * A score that nobody stores: the output {@code score}, else the only number of the answer, else 0 where no rule
     * applied.
     *
     * @param threshold from which score on the lead is qualified where the table does not say
     * @throws DecisionFailed where the answer has no number or several
     */
    public static Score of(String leadId, DecisionOutcome outcome, Instant at, int threshold) {
        var row = outcome.single();
        int score = row.isEmpty() ? 0 : points(outcome);
        return new Score(
                leadId,
                at,
                outcome.key(),
                outcome.version(),
                score,
                Objects.toString(row.get("grade"), null),
                row.get("qualified") instanceof Boolean qualified ? qualified : score >= threshold,
                outcome.rules());
    }

    /**
     * A score to be stored: it has to be named so.
     *
     * @throws DecisionFailed where the answer has no number {@code score}
     */
    static Score strictly(String leadId, DecisionOutcome outcome, Instant at) {
        var row = outcome.single();
        if (row.get("score") instanceof Number number) {
            return new Score(
                    leadId,
                    at,
                    outcome.key(),
                    outcome.version(),
                    rounded(number),
                    Objects.toString(row.get("grade"), null),
                    Boolean.TRUE.equals(row.get("qualified")),
                    outcome.rules());
        }
        throw new DecisionFailed(
                outcome.key(),
                "it must answer one row with a number named \"score\", but answered " + row.get("score") + ".",
                null);
    }

    /** In words, what one table's score of a lead has that another's has not. */
    public static String difference(Score ofOne, Score ofOther) {
        return new Difference(ofOne, ofOther).betweenTables();
    }

    private static int points(DecisionOutcome outcome) {
        var row = outcome.single();
        var numbers = row.values().stream().filter(Number.class::isInstance).toList();
        var score = row.containsKey("score") ? row.get("score") : numbers.size() == 1 ? numbers.get(0) : null;
        if (score instanceof Number number) {
            return rounded(number);
        }
        throw new DecisionFailed(
                outcome.key(),
                "it must answer one number or a number named \"score\", but answered " + row + ".",
                null);
    }

    static int rounded(Number number) {
        return Decimals.of(number).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
