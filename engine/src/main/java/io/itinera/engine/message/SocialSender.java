package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.social.SocialConnector;
import io.itinera.connectors.social.SocialPost;
import io.itinera.engine.lead.Lead;
import org.springframework.stereotype.Component;

/** Posts in our name; {@code content} is the network. */
@Component
class SocialSender extends PlainSender {
    private final SocialConnector connector;

    SocialSender(SocialConnector connector) {
        super("social", "post");
        this.connector = connector;
    }

    @Override
    public String provider() {
        return connector.name();
    }

    @Override
    Outcome hand(Message message, Lead lead) {
        return connector.post(
                new SocialPost(message.id(), message.content(), text(message, "text"), text(message, "link")));
    }
}
