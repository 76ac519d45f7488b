package io.itinera.engine.journey;

import java.time.Instant;

/**
 * Whether leads go on in a journey, and may come in.
 *
 * <pre>
 *   RUNNING ──pause──▶ PAUSED ──resume──▶ RESUMING ──all that waited is due again──▶ RUNNING
 * </pre>
 *
 * @param archived nobody comes in any more, and lists leave it out; leads inside go on
 */
public record JourneyState(String journeyKey, Pace pace, boolean archived, String changedBy, Instant changedAt) {
    public enum Pace {
        RUNNING,
        PAUSED,
        RESUMING
    }

    static JourneyState running(String journeyKey) {
        return new JourneyState(journeyKey, Pace.RUNNING, false, null, null);
    }

    public boolean paused() {
        return pace == Pace.PAUSED;
    }
}
