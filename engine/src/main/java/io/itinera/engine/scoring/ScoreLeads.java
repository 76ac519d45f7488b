package io.itinera.engine.scoring;

import io.itinera.engine.decision.Attempt;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.decision.FiredRule;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.lead.ScoredLead;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the table about leads, and writes down what is new in its answers; all in the caller's transaction. */
@Component
class ScoreLeads {
    private final Decisions decisions;
    private final LeadFacts facts;
    private final Leads leads;
    private final StoredScores store;
    private final RaiseCrossings crossings;
    private final Clock clock;

    ScoreLeads(
            Decisions decisions,
            LeadFacts facts,
            Leads leads,
            StoredScores store,
            RaiseCrossings crossings,
            Clock clock) {
        this.decisions = decisions;
        this.facts = facts;
        this.leads = leads;
        this.store = store;
        this.crossings = crossings;
        this.clock = clock;
    }

    /** @return the scores of those of the leads that exist */
    List<Score> score(List<String> leadIds, String key) {
        var known = leads.lockToScore(leadIds);
        var ids = leadIds.stream().filter(known::containsKey).distinct().toList();
        var factsOf = facts.ofScored(known);
        var attempts = decisions.attemptAll(
                key,
                ids.stream()
                        .map(id -> Map.<String, Object>of("lead", factsOf.apply(id)))
                        .toList());
        var now = clock.instant();
        var scores = new ArrayList<Score>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            scores.add(read(known.get(ids.get(i)), key, attempts.get(i), now));
        }
        write(scores, known, key);
        return scores;
    }

    private void write(List<Score> scores, Map<String, ScoredLead> known, String key) {
        var rows = store.rows(scores, decisions.literals(key)).stream()
                .filter(row -> row.print() != known.get(row.leadId()).print())
                .toList();
        store.add(rows.stream()
                .map(row -> row.after(ScorePlace.of(known.get(row.leadId()).last())))
                .toList());
        leads.recordScores(rows.stream().map(ScoreRow::ofLead).toList());
        crossings.of(rows, known);
    }

    private static Score read(ScoredLead lead, String key, Attempt attempt, Instant now) {
        try {
            return ScoreReading.strictly(lead.lead().id(), attempt.get(), now);
        } catch (DecisionFailed failure) {
            return unchanged(lead, key, attempt, failure, now);
        }
    }

    /** The lead keeps what it had. The reason may quote the lead's values, so it is kept as one of them. */
    private static Score unchanged(ScoredLead lead, String key, Attempt attempt, DecisionFailed failure, Instant now) {
        return new Score(
                lead.lead().id(),
                now,
                key,
                attempt.version(),
                Optional.ofNullable(lead.lead().score()).orElse(0),
                lead.lead().grade(),
                lead.qualified(),
                List.of(new FiredRule(
                        key,
                        Scoring.NOT_SCORED,
                        "The table could not score this lead; it keeps the score it had",
                        null,
                        Map.of("reason", failure.getMessage()))));
    }
}
