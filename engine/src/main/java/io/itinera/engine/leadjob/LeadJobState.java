package io.itinera.engine.leadjob;

/**
 * <pre>
 *   RUNNING ──all leads seen──▶ DONE
 *    │  ▲ └───a person cancels──▶ CANCELLED
 *  pause │                          ▲
 *    ▼ resume                       │
 *   PAUSED ───a person cancels──────┘
 * </pre>
 */
public enum LeadJobState {
    RUNNING,
    PAUSED,
    DONE,
    CANCELLED;

    /** Whether it has come to its end; nothing leads out of there. */
    public boolean finished() {
        return this == DONE || this == CANCELLED;
    }
}
