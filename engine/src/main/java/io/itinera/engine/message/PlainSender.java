package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.lead.Lead;
import java.util.Optional;

/** A channel on which nobody is contacted: what is sent stands in the order's payload already. */
abstract class PlainSender implements ChannelSender {
    private final String channel;
    private final String label;

    PlainSender(String channel, String label) {
        this.channel = channel;
        this.label = label;
    }

    @Override
    public String channel() {
        return channel;
    }

    @Override
    public String label() {
        return label;
    }

    /** It is about the lead, not to the lead. */
    @Override
    public Optional<String> address(Lead lead) {
        return Optional.of(lead.id());
    }

    @Override
    public Optional<Channel> consent() {
        return Optional.empty();
    }

    @Override
    public Outcome send(Message message, Lead lead) {
        return Attempt.at(() -> hand(message, lead));
    }

    abstract Outcome hand(Message message, Lead lead);

    @Override
    public RenderedMessage preview(Message message, Lead lead) {
        return new RenderedMessage(
                message.content(), null, null, text(message, "text"), message.payload(), false, "As it was queued.");
    }

    static String text(Message message, String name) {
        return message.payload().get(name) instanceof String text ? text : null;
    }
}
