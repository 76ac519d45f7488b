package io.itinera.engine.decision;

import java.util.List;
import java.util.Map;

/** A table that is not published, read and checked as if it were. */
@FunctionalInterface
public interface Candidate {
    /** One answer for each, in their order, of which another's failure is no concern; the version is 0. */
    List<Attempt> attemptAll(List<Map<String, Object>> variables);

    /** @throws DecisionFailed as {@link Decisions#evaluate}; the outcome's version is 0 */
    default DecisionOutcome evaluate(Map<String, Object> variables) {
        return attemptAll(List.of(variables)).get(0).get();
    }
}
