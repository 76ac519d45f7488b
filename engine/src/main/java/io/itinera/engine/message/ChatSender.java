package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.chat.ChatConnector;
import io.itinera.connectors.chat.ChatPost;
import io.itinera.engine.lead.Lead;
import org.springframework.stereotype.Component;

/** Alerts for our own teams; {@code content} is the chat's channel. */
@Component
class ChatSender extends PlainSender {
    private final ChatConnector connector;

    ChatSender(ChatConnector connector) {
        super("chat", "team alert");
        this.connector = connector;
    }

    @Override
    public String provider() {
        return connector.name();
    }

    @Override
    Outcome hand(Message message, Lead lead) {
        return connector.post(
                new ChatPost(message.id(), message.content(), text(message, "text"), text(message, "link")));
    }
}
