package io.itinera.engine.dryrun;

/**
 * <pre>
 *   WAITING ──a node takes it──▶ RUNNING ──▶ DONE
 *      │   ◀──the node stops───┘ │ │ └─────▶ REFUSED    the candidate cannot be published
 *      └──────a person cancels───┤ └───────▶ FAILED     it broke, took too long, or its node went away
 *                                ▼
 *                            CANCELLED
 * </pre>
 */
public enum DryRunState {
    WAITING,
    RUNNING,
    DONE,
    REFUSED,
    FAILED,
    CANCELLED;

    /** Nothing leads out of there. */
    public boolean finished() {
        return this != WAITING && this != RUNNING;
    }
}
