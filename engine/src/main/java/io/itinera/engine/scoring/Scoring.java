package io.itinera.engine.scoring;

import io.itinera.engine.decision.Attempt;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.DecisionOutcome;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.decision.Facts;
import io.itinera.engine.decision.FiredRule;
import io.itinera.engine.lead.LeadScore;
import io.itinera.engine.lead.Leads;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Scores leads by the analysts' table and keeps each score with its reasons. */
@Component
public class Scoring {
    /** The table that scores where nothing else is said. */
    public static final String LEAD_SCORE = "lead-score";

    /** Id of the rule that stands for the reason where a table could not score a lead. */
    public static final String NOT_SCORED = "not-scored";

    private final Decisions decisions;
    private final LeadFacts facts;
    private final Leads leads;
    private final StoredScores store;
    private final Clock clock;

    Scoring(Decisions decisions, LeadFacts facts, Leads leads, StoredScores store, Clock clock) {
        this.decisions = decisions;
        this.facts = facts;
        this.leads = leads;
        this.store = store;
        this.clock = clock;
    }

    public Score score(String leadId) {
        return score(leadId, LEAD_SCORE);
    }

    /**
     * Runs the table on the lead as it is now and stores score, grade and reasons. A lead that the table cannot score,
     * for a value of the wrong type say, keeps its score; the reason is stored in place of the rules.
     */
    @Transactional
    public Score score(String leadId, String decisionKey) {
        return scoreAll(List.of(leadId), decisionKey).get(0);
    }

    /** As {@link #score(String, String)}, for many in few statements; the scores come in the order of the leads. */
    @Transactional
    public List<Score> scoreAll(List<String> leadIds, String decisionKey) {
        var factsOf = facts.ofAll(leadIds);
        var attempts = decisions.attemptAll(
                decisionKey,
                leadIds.stream()
                        .map(id -> Map.<String, Object>of("lead", factsOf.apply(id)))
                        .toList());
        var scored = new ArrayList<Score>();
        var changed = new ArrayList<LeadScore>();
        for (int i = 0; i < leadIds.size(); i++) {
            var leadId = leadIds.get(i);
            try {
                var score = read(leadId, attempts.get(i).get());
                scored.add(score);
                changed.add(new LeadScore(leadId, score.score(), score.grade(), score.qualified()));
            } catch (DecisionFailed e) {
                scored.add(unchanged(factsOf.apply(leadId), leadId, decisionKey, attempts.get(i), e));
            }
        }
        store.add(scored, decisions.literals(decisionKey));
        leads.recordScores(changed);
        return scored;
    }

    /** The lead keeps what it had. The reason may quote the lead's values, so it is kept as one of them. */
    private Score unchanged(Facts lead, String leadId, String key, Attempt attempt, DecisionFailed failure) {
        return new Score(
                leadId,
                clock.instant(),
                key,
                attempt.version(),
                lead.get("score") instanceof Number score ? score.intValue() : 0,
                Objects.toString(lead.get("grade"), null),
                Boolean.TRUE.equals(lead.get("qualified")),
                List.of(new FiredRule(
                        key,
                        NOT_SCORED,
                        "The table could not score this lead; it keeps the score it had",
                        null,
                        Map.of("reason", failure.getMessage()))));
    }

    public Optional<Score> latest(String leadId) {
        return history(leadId, 1).stream().findFirst();
    }

    /** The last score and how it differs from the one before it. */
    public Optional<ExplainedScore> explained(String leadId) {
        var last = history(leadId, 2);
        return last.stream()
                .findFirst()
                .map(now ->
                        new ExplainedScore(now, last.size() < 2 ? null : new Difference(last.get(1), now).inWords()));
    }

    /** Newest first. */
    public List<Score> history(String leadId, int limit) {
        return store.history(leadId, null, limit);
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
            return ScoreReading.rounded(number);
        }
        throw new DecisionFailed(
                key, "it must answer one row with a number named \"score\", but answered " + score + ".", null);
    }
}
