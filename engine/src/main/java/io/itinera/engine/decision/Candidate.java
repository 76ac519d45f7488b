package io.itinera.engine.decision;

import java.util.Map;

/** A table that is not published, read and checked as if it were. */
@FunctionalInterface
public interface Candidate {
    /** @throws DecisionFailed as {@link Decisions#evaluate}; the outcome's version is 0 */
    DecisionOutcome evaluate(Map<String, Object> variables);
}
