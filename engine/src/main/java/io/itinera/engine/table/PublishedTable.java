package io.itinera.engine.table;

import java.time.Instant;

/**
 * A version of a decision as the engine keeps it.
 *
 * @param id of this version in the engine
 * @param fileName under which it was published
 */
public record PublishedTable(
        String id, String key, int version, Instant deployedAt, String deploymentId, String fileName) {}
