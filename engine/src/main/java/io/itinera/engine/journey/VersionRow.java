package io.itinera.engine.journey;

import java.time.Instant;

/** What we note of a version when it is published, and when somebody decides on it. */
record VersionRow(
        String definitionId,
        String journeyKey,
        int version,
        String publishedBy,
        Instant publishedAt,
        Approval approval,
        String decidedBy,
        Instant decidedAt,
        String reason) {}
