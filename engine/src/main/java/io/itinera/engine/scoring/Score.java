package io.itinera.engine.scoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.itinera.engine.decision.FiredRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A lead's score as it was decided once, with its reasons.
 *
 * @param score points, as the table sums them
 * @param grade the table's letter for them
 * @param qualified whether the table calls the lead ready for sales
 * @param tableVersion published version of the table that decided, counted from 1
 * @param rules the rules that applied, with their points and inputs
 */
public record Score(
        String leadId,
        Instant at,
        String decisionKey,
        int tableVersion,
        int score,
        String grade,
        boolean qualified,
        List<FiredRule> rules) {

    /** Why the table could not score the lead, which then kept the score it had; empty where it could. */
    @JsonIgnore
    public Optional<String> failure() {
        return rules.stream()
                .filter(rule -> rule.ruleId().equals(Scoring.NOT_SCORED))
                .map(rule -> String.valueOf(rule.inputs().get("reason")))
                .findFirst();
    }
}
