package io.itinera.engine.decision;

import java.util.List;
import java.util.Map;

/**
 * What a decision answered, and why.
 *
 * @param version of the published table that answered, counted from 1
 * @param results one map of output name to value a result row; empty where no rule matched
 * @param rules the rules that applied, of every table the decision required, in the order of evaluation
 */
public record DecisionOutcome(String key, int version, List<Map<String, Object>> results, List<FiredRule> rules) {

    /** The one result row, or an empty map where no rule matched. */
    public Map<String, Object> single() {
        return results.isEmpty() ? Map.of() : results.get(0);
    }
}
