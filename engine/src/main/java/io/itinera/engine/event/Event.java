package io.itinera.engine.event;

import java.time.Instant;
import java.util.Map;

/** Something a lead did, as it is kept. It never changes. */
public record Event(
        String id,
        String leadId,
        String type,
        Instant occurredAt,
        Instant receivedAt,
        Map<String, Object> attributes) {}
