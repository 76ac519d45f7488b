package io.itinera.engine.table;

/** What became of a table or a rule from one version to another. */
public enum Change {
    ADDED,
    REMOVED,
    CHANGED,
    /** The rule says the same, but others now come before it. */
    MOVED
}
