package io.itinera.engine.segment;

import java.time.Instant;

/**
 * Leads that have something in common, described rather than listed: who belongs to it changes as the leads do.
 *
 * @param key by which journeys and the API name it, as in {@code german-prospects}
 * @param filter FEEL over {@code lead}, as in {@code lead.score >= 60 and lead.country = "Germany"}
 */
public record Segment(String key, String name, String filter, Instant updatedAt, String updatedBy) {}
