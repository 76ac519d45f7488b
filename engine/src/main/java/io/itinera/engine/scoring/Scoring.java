package io.itinera.engine.scoring;

import io.itinera.engine.base.NotFound;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
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

    /** Id of the rule that stands for the reason where a table could not score a lead. */
    public static final String NOT_SCORED = "not-scored";

    /** Type of the event that a lead's score crossed a threshold. */
    public static final String THRESHOLD_CROSSED = "score-threshold";

    private final ScoreLeads scoreLeads;
    private final StoredScores store;

    Scoring(ScoreLeads scoreLeads, StoredScores store) {
        this.scoreLeads = scoreLeads;
        this.store = store;
    }

    public Score score(String leadId) {
        return score(leadId, LEAD_SCORE);
    }

    /**
     * Runs the table on the lead as it is now and stores score, grade and reasons. A lead that the table cannot score,
     * for a value of the wrong type say, keeps its score; the reason is stored in place of the rules. What is the same as
     * the lead's last score, by the same version of the table and for the same reasons, is not stored once more.
     */
    @Transactional
    public Score score(String leadId, String decisionKey) {
        return scoreAll(List.of(leadId), decisionKey).get(0);
    }

    /**
     * As {@link #score(String, String)}, for many in few statements; the scores come in the order of the leads.
     *
     * @throws NotFound where one of them is no lead
     */
    @Transactional
    public List<Score> scoreAll(List<String> leadIds, String decisionKey) {
        var scores = new HashMap<String, Score>();
        scoreLeads.score(leadIds, decisionKey).forEach(score -> scores.put(score.leadId(), score));
        return leadIds.stream()
                .map(id -> Optional.ofNullable(scores.get(id)).orElseThrow(() -> new NotFound("lead", id)))
                .toList();
    }

    /** As {@link #scoreAll}; ids that name no lead are left out. */
    @Transactional
    public List<Score> scoreExisting(List<String> leadIds, String decisionKey) {
        return leadIds.isEmpty() ? List.of() : scoreLeads.score(leadIds, decisionKey);
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

    /** The last score of each of the leads that was given at that time or before; who had none is not in the answer. */
    public Map<String, Score> asOf(Collection<String> leadIds, Instant instant) {
        return store.asOf(leadIds, instant);
    }

    /** Newest first. */
    public List<Score> history(String leadId, int limit) {
        return store.history(leadId, null, limit);
    }
}
