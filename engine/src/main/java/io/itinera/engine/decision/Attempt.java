package io.itinera.engine.decision;

/**
 * One of many evaluations, of which another's failure is no concern.
 *
 * @param version of the table that was asked
 * @param outcome null where it failed
 * @param failure null where it did not
 */
public record Attempt(int version, DecisionOutcome outcome, DecisionFailed failure) {
    /** @throws DecisionFailed where it failed */
    public DecisionOutcome get() {
        if (failure != null) {
            throw failure;
        }
        return outcome;
    }
}
