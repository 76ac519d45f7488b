package io.itinera.engine.journey;

import java.time.Instant;

/**
 * A published drawing.
 *
 * @param id of this version in the engine
 * @param version counted from 1 a key
 */
public record JourneyDefinition(String id, String key, String name, int version, Instant deployedAt, ReEntry reEntry) {}
