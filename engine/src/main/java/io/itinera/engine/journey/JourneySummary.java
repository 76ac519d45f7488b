package io.itinera.engine.journey;

import java.time.Instant;

/**
 * @param running leads inside now, over all versions
 * @param completed leads that have left, over all versions
 */
public record JourneySummary(String key, String name, int version, long running, long completed, Instant deployedAt) {}
