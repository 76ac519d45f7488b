package io.itinera.engine.journey;

/** What is to become of leads whose wait is over, or would be at once, when they are moved to another version. */
public enum Overdue {
    /** They go on as soon as they are moved, all of them. */
    AT_ONCE,
    /** They go on one after the other over some hours. */
    SPREAD,
    /** Their wait begins anew, as the other version has it. */
    ANEW,
    /** They are not moved. */
    LEAVE_OUT
}
