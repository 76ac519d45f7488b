package io.itinera.engine.message;

import io.itinera.engine.lead.Leads;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows what a capture provider kept, and where none did, what would be sent now. */
@Component
class ShowMessage {
    private final StoredCaptures captures;
    private final Senders senders;
    private final Leads leads;

    ShowMessage(StoredCaptures captures, Senders senders, Leads leads) {
        this.captures = captures;
        this.senders = senders;
        this.leads = leads;
    }

    RenderedMessage of(Message message) {
        return captures.find(message.id())
                .map(ShowMessage::asCaptured)
                .orElseGet(() -> senders.get(message.channel()).preview(message, leads.get(message.leadId())));
    }

    @SuppressWarnings("unchecked")
    private static RenderedMessage asCaptured(Map<String, Object> content) {
        return new RenderedMessage(
                (String) content.get("to"),
                (String) content.get("subject"),
                (String) content.get("html"),
                (String) content.get("text"),
                content.get("fields") instanceof Map<?, ?> fields ? (Map<String, Object>) fields : Map.of(),
                true,
                "As it was handed over. The capture provider kept it; it did not leave this machine.");
    }
}
