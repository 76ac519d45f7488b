package io.itinera.engine.journey;

/**
 * Whether a version may take leads.
 *
 * <pre>
 *   WAITING ──somebody else approves──▶ APPROVED
 *      └──────somebody else refuses───▶ REFUSED
 * </pre>
 */
public enum Approval {
    WAITING,
    APPROVED,
    REFUSED
}
