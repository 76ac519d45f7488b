package io.itinera.engine.journey;

import java.time.Instant;

/**
 * A version of a journey as it was published.
 *
 * @param publishedBy null where that was before such things were noted
 * @param inside leads that walk by this version now
 * @param entered leads that came in by it and were not moved to another one
 */
public record JourneyVersion(
        String id, int version, Instant publishedAt, String publishedBy, long inside, long entered, boolean newest) {}
