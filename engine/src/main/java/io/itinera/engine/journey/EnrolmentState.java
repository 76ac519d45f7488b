package io.itinera.engine.journey;

/**
 * <pre>
 *   RUNNING ──all leads seen──▶ DONE
 *      └──a person cancels────▶ CANCELLED
 * </pre>
 */
public enum EnrolmentState {
    RUNNING,
    DONE,
    CANCELLED
}
