package io.itinera.engine.table;

/**
 * Where a planned table stands.
 *
 * <pre>{@code
 * WAITING ── its time comes ──> PUBLISHED
 *    │  └──── a check refuses ──> FAILED
 *    └─── somebody cancels ───> CANCELLED
 * }</pre>
 */
public enum PlanState {
    WAITING,
    PUBLISHED,
    FAILED,
    CANCELLED
}
