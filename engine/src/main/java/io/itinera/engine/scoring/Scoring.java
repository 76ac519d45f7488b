package io.itinera.engine.scoring;

import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.DecisionOutcome;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.lead.LeadScore;
import io.itinera.engine.lead.Leads;
import java.time.Clock;
import java.util.ArrayList;
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

    /** Runs the table on the lead as it is now and stores score, grade and reasons. */
    @Transactional
    public Score score(String leadId, String decisionKey) {
        return scoreAll(List.of(leadId), decisionKey).get(0);
    }

    /** As {@link #score(String, String)}, for many in few statements; the scores come in the order of the leads. */
    @Transactional
    public List<Score> scoreAll(List<String> leadIds, String decisionKey) {
        var factsOf = facts.ofAll(leadIds);
        var outcomes = decisions.evaluateAll(
                decisionKey,
                leadIds.stream()
                        .map(id -> Map.<String, Object>of("lead", factsOf.apply(id)))
                        .toList());
        var scored = new ArrayList<Score>();
        for (int i = 0; i < outcomes.size(); i++) {
            scored.add(read(leadIds.get(i), outcomes.get(i)));
        }
        store.add(scored, decisions.literals(decisionKey));
        leads.recordScores(scored.stream()
                .map(score -> new LeadScore(score.leadId(), score.score(), score.grade(), score.qualified()))
                .toList());
        return scored;
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
