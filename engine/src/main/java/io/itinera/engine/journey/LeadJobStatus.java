package io.itinera.engine.journey;

import java.time.Instant;

/** A background job and how far it is. */
record LeadJobStatus(
        String id,
        LeadJobKind kind,
        String journeyKey,
        String segment,
        String plan,
        LeadJobState state,
        long total,
        long done,
        long skipped,
        long outside,
        long failed,
        String failure,
        String startedBy,
        Instant startedAt,
        Instant finishedAt) {}
