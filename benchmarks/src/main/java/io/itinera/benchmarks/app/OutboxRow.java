package io.itinera.benchmarks.app;

import io.itinera.engine.base.Ids;
import java.time.Clock;

/** A row of the outbox as Itinera's step writes it, for those contestants that write it by hand. */
public final class OutboxRow {
    public static final String INSERT = "INSERT INTO message (id, lead_id, journey_key, element_id, channel, content,"
            + " state, reason, provider, provider_id, attempts, created_at, due_at, sent_at, updated_at, instance_id,"
            + " visit, topic, purpose, payload)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final Clock CLOCK = Clock.systemUTC();

    private OutboxRow() {}

    public static Object[] values(String leadId, String instanceId, String elementId, String visit) {
        long now = CLOCK.millis();
        return new Object[] {
            Ids.next(),
            leadId,
            "benchmark-journey",
            elementId,
            "email",
            "benchmark",
            "QUEUED",
            null,
            null,
            null,
            0,
            now,
            now,
            null,
            now,
            instanceId,
            visit,
            "newsletter",
            "marketing",
            "{}"
        };
    }
}
