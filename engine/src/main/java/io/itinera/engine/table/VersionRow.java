package io.itinera.engine.table;

import java.time.Instant;

/** What we note of a version when it is published. */
record VersionRow(
        String definitionId, String decisionKey, int version, String publishedBy, Instant publishedAt, String note) {}
