package io.itinera.webapp.outbox;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.content.RenderFailure;
import io.itinera.engine.message.Message;
import io.itinera.engine.message.Messages;
import io.itinera.engine.message.RenderedMessage;
import org.springframework.stereotype.Component;

/** Shows a message, or says why it cannot be shown. */
@Component
class ShowOutbound {
    /** @param rendered null where the message cannot be shown; {@code problem} says why then */
    record Shown(RenderedMessage rendered, String problem) {}

    private final Messages messages;

    ShowOutbound(Messages messages) {
        this.messages = messages;
    }

    Shown of(Message message) {
        try {
            return new Shown(messages.rendered(message.id()), null);
        } catch (NotFound | RenderFailure e) {
            return new Shown(null, e.getMessage());
        }
    }
}
