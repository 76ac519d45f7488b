package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.lead.Lead;
import java.util.Optional;

/**
 * How messages of one channel are checked, shown and sent. Every bean of this type adds its channel to the outbox,
 * which itself knows none by name.
 */
public interface ChannelSender {

    /** The channel's name in orders, e.g. {@code email}. */
    String channel();

    /** Name of the provider that sends now, e.g. {@code smtp}. */
    String provider();

    /** What a message of this channel is called in a sentence, e.g. {@code e-mail}. */
    String label();

    /** Where the lead is reached on this channel; empty where it cannot be, which refuses the order. */
    Optional<String> address(Lead lead);

    /** The consent that a marketing message of this channel depends on; empty where nobody is contacted by it. */
    Optional<Channel> consent();

    /**
     * Checks what the channel alone can judge and fills in what the order leaves open.
     *
     * @throws io.itinera.engine.base.InvalidInput where the order names something that there is not
     */
    default MessageOrder complete(MessageOrder order) {
        return order;
    }

    /**
     * Sends the message, with its id as idempotency key. Called without a transaction and from several threads; for
     * each message possibly more than once. Faults of the message itself are {@code Rejected}; what it throws counts
     * as {@code Unavailable}.
     */
    Outcome send(Message message, Lead lead);

    /** How the message would look if it were sent now. */
    RenderedMessage preview(Message message, Lead lead);

    /** The message in a marketer's words, to begin a sentence with: {@code E-mail "Welcome"}. */
    default String describe(Message message) {
        var label = Character.toUpperCase(label().charAt(0)) + label().substring(1);
        return message.content() == null ? label : label + " \"" + message.content() + "\"";
    }
}
