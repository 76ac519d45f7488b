package io.itinera.engine.decision;

/** Reads FEEL conditions that stand outside of drawings and tables. The seam to the engine that knows FEEL. */
public interface Conditions {
    /** @throws ConditionFailed naming line and column of the mistake */
    Condition read(String text);
}
