package io.itinera.engine.scoring;

import io.itinera.engine.decision.Attempt;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.decision.Facts;
import io.itinera.engine.decision.FiredRule;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.lead.ScoredLead;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    private record Scored(ScoredLead before, Score score, ScoreRow row) {}

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
        var found = leadIds.stream().distinct().filter(known::containsKey).toList();
        var scored = attempt(found.stream().map(known::get).toList(), facts.ofScored(known), key);
        write(scored, known);
        return scored.stream().map(Scored::score).toList();
    }

    private List<Scored> attempt(List<ScoredLead> found, Function<String, Facts> factsOf, String key) {
        var now = clock.instant();
        var turn = found.iterator();
        var variables = found.stream()
                .map(each ->
                        Map.<String, Object>of("lead", factsOf.apply(each.lead().id())))
                .toList();
        return decisions.attemptAll(key, variables, literals -> {
            var rows = store.rows(literals);
            return attempt -> {
                var lead = turn.next();
                var score = read(lead, key, attempt, now);
                return new Scored(lead, score, rows.apply(score));
            };
        });
    }

    private void write(List<Scored> scored, Map<String, ScoredLead> known) {
        var fresh = scored.stream()
                .filter(each -> each.row().print() != each.before().print())
                .toList();
        store.add(fresh.stream()
                .map(each -> each.row().after(ScorePlace.of(each.before().last())))
                .toList());
        var rows = fresh.stream().map(Scored::row).toList();
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
