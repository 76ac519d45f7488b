package io.itinera.engine.decision;

/** A table could not be evaluated with the values given. The message names the table and what was wrong. */
public class DecisionFailed extends RuntimeException {
    public DecisionFailed(String key, String reason, Throwable cause) {
        super("Decision \"" + key + "\" cannot be evaluated: " + reason, cause);
    }
}
