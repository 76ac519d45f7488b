package io.itinera.engine.journey;

import java.time.Instant;

/**
 * A version of a journey as it was published.
 *
 * @param publishedBy null where that was before such things were noted
 * @param inside leads that walk by this version now
 * @param entered leads that came in by it and were not moved to another one
 * @param decidedBy who approved or refused it, null where nobody did or had to
 * @param reason what they said about it, null where nothing
 */
public record JourneyVersion(
        String id,
        int version,
        Instant publishedAt,
        String publishedBy,
        long inside,
        long entered,
        boolean newest,
        Approval approval,
        String decidedBy,
        String reason) {

    /** Whether leads may come in by it or be moved to it. */
    public boolean takesLeads() {
        return approval == Approval.APPROVED;
    }
}
