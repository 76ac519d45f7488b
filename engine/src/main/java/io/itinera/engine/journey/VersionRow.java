package io.itinera.engine.journey;

import java.time.Instant;

/** What we note of a version when it is published. */
record VersionRow(String definitionId, String journeyKey, int version, String publishedBy, Instant publishedAt) {}
