package io.itinera.engine.message;

import io.itinera.engine.base.Json;
import io.itinera.engine.store.BulkInsert;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes new messages into the outbox. */
@Component
class InsertMessages {
    private static final String INSERT = "INSERT INTO message (id, lead_id, journey_key, element_id, channel, content, "
            + "state, reason, provider, provider_id, attempts, created_at, due_at, sent_at, updated_at, instance_id, "
            + "visit, topic, purpose, payload, when_held, send_window, policy_priority, priority) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final BulkInsert bulk;

    InsertMessages(BulkInsert bulk) {
        this.bulk = bulk;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where somebody else ordered one of them meanwhile */
    void insert(List<Message> messages) {
        bulk.insert(INSERT, messages, message -> new Object[] {
            message.id(),
            message.leadId(),
            message.journeyKey(),
            message.elementId(),
            message.channel(),
            message.content(),
            message.state(),
            message.reason(),
            message.provider(),
            message.providerId(),
            message.attempts(),
            message.createdAt(),
            message.dueAt(),
            message.sentAt(),
            message.updatedAt(),
            message.instanceId(),
            message.visit(),
            message.topic(),
            message.purpose(),
            Json.write(message.payload()),
            message.whenHeld(),
            message.sendWindow(),
            message.policyPriority(),
            Priority.of(message).number()
        });
    }
}
