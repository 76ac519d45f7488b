package io.itinera.engine.scoring;

import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.DecisionOutcome;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.lead.Leads;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Scores leads by the analysts' table and keeps each score with its reasons. */
@Component
public class Scoring {
    /** The table that scores where nothing else is said. */
    public static final String LEAD_SCORE = "lead-score";

    private final Decisions decisions;
    private final LeadFacts facts;
    private final Leads leads;
    private final ScoreMapper scores;
    private final Clock clock;

    Scoring(Decisions decisions, LeadFacts facts, Leads leads, ScoreMapper scores, Clock clock) {
        this.decisions = decisions;
        this.facts = facts;
        this.leads = leads;
        this.scores = scores;
        this.clock = clock;
    }

    public Score score(String leadId) {
        return score(leadId, LEAD_SCORE);
    }

    /** Runs the table on the lead as it is now and stores score, grade and reasons. */
    @Transactional
    public Score score(String leadId, String decisionKey) {
        var outcome = decisions.evaluate(decisionKey, Map.of("lead", facts.of(leadId)));
        var score = read(leadId, outcome);
        scores.insert(ScoreRow.of(score));
        leads.recordScore(leadId, score.score(), score.grade());
        return score;
    }

    public Optional<Score> latest(String leadId) {
        return scores.latest(leadId).map(ScoreRow::toScore);
    }

    /** Newest first. */
    public List<Score> history(String leadId, int limit) {
        return scores.history(leadId, null, limit).stream()
                .map(ScoreRow::toScore)
                .toList();
    }

    private Score read(String leadId, DecisionOutcome outcome) {
        var row = outcome.single();
        return new Score(
                leadId,
                clock.instant(),
                outcome.key(),
                outcome.version(),
                points(outcome.key(), row.get("score")),
                row.get("grade") == null ? null : row.get("grade").toString(),
                Boolean.TRUE.equals(row.get("qualified")),
                outcome.rules());
    }

    private static int points(String key, Object score) {
        if (score instanceof Number number) {
            return new BigDecimal(number.toString())
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
        }
        throw new DecisionFailed(
                key, "it must answer one row with a number named \"score\", but answered " + score + ".", null);
    }
}
