package io.itinera.engine.offer;

import io.itinera.engine.decision.Attempt;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.DecisionOutcome;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.decision.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The analysts' tables about offers, asked about many offers of many leads at once. */
@Component
class OfferTables {
    static final String CATALOGUE = "offers";
    static final String PROPENSITY = "offer-propensity";
    /** Asked one after the other: who may have it, for whom it makes sense now, whom it suits. */
    static final List<String> SIEVES = List.of("offer-eligibility", "offer-applicability", "offer-suitability");

    private final Decisions decisions;

    OfferTables(Decisions decisions) {
        this.decisions = decisions;
    }

    boolean published(String table) {
        return decisions.published(table).isPresent();
    }

    /** The catalogue as each of the leads sees it. */
    List<Candidate> catalogue(List<String> leadIds, List<Facts> leads) {
        var outcomes = decisions.evaluateAll(
                CATALOGUE,
                leads.stream().map(lead -> Map.<String, Object>of("lead", lead)).toList());
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < leadIds.size(); i++) {
            var leadId = leadIds.get(i);
            var lead = leads.get(i);
            outcomes.get(i).results().forEach(row -> candidates.add(new Candidate(leadId, lead, offer(row))));
        }
        return candidates;
    }

    private static Weighed offer(Map<String, Object> row) {
        if (row.get("offer") instanceof String offer && row.get("value") instanceof Number value) {
            return new Weighed(offer, value.doubleValue(), null, null, null, null);
        }
        throw new DecisionFailed(
                CATALOGUE,
                "a rule answers " + row + "; every rule needs a text \"offer\" and a number \"value\".",
                null);
    }

    /** Leaves out for whom the table does not answer true under {@code passes}. */
    List<Candidate> sieved(String table, List<Candidate> candidates) {
        return asked(
                table,
                candidates,
                (candidate, outcome) -> Boolean.TRUE.equals(outcome.single().get("passes"))
                        ? candidate.offer()
                        : candidate.offer().dropped(table, why(outcome)));
    }

    List<Candidate> likely(List<Candidate> candidates) {
        return asked(PROPENSITY, candidates, (candidate, outcome) -> {
            var propensity = outcome.single().get("propensity") instanceof Number number ? number.doubleValue() : -1;
            return propensity >= 0 && propensity <= 1
                    ? candidate.offer().likely(propensity, why(outcome))
                    : candidate.offer().dropped(PROPENSITY, "it answers no number from 0 to 1");
        });
    }

    private interface Judge {
        Weighed judge(Candidate candidate, DecisionOutcome outcome);
    }

    /** An offer that a table cannot judge is left out, and the others stay. */
    private List<Candidate> asked(String table, List<Candidate> candidates, Judge judge) {
        var left = candidates.stream().filter(Candidate::inRace).toList();
        var attempts = decisions.attemptAll(
                table, left.stream().map(Candidate::variables).toList());
        var judged = new ArrayList<>(
                candidates.stream().filter(candidate -> !candidate.inRace()).toList());
        IntStream.range(0, left.size())
                .mapToObj(i -> left.get(i).with(judged(table, left.get(i), attempts.get(i), judge)))
                .forEach(judged::add);
        return judged;
    }

    private static Weighed judged(String table, Candidate candidate, Attempt attempt, Judge judge) {
        try {
            return judge.judge(candidate, attempt.get());
        } catch (DecisionFailed e) {
            return candidate.offer().dropped(table, e.getMessage());
        }
    }

    private static String why(DecisionOutcome outcome) {
        return outcome.rules().isEmpty()
                ? "no rule applies"
                : outcome.rules().get(outcome.rules().size() - 1).description();
    }
}
