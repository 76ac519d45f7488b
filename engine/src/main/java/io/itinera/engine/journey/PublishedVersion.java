package io.itinera.engine.journey;

import java.time.Instant;

/**
 * A version of a process as the engine keeps it.
 *
 * @param id of this version in the engine
 */
public record PublishedVersion(String id, int version, Instant deployedAt) {}
