package io.itinera.engine.decision;

/** A condition that cannot be read or computed; the message quotes it. */
public class ConditionFailed extends RuntimeException {
    public ConditionFailed(String message) {
        super(message);
    }
}
