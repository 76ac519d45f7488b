package io.itinera.engine.tablecase;

/** What became of a case. */
public enum CaseState {
    PASSED,
    FAILED,
    /** The line is none, or the table has no answer for it. */
    NOT_RUN
}
