package io.itinera.engine.link;

/**
 * What a link is about, as its token carries it: enough to act on when the message itself is gone from the outbox.
 *
 * @param messageId null where the link belongs to no message
 * @param channel as messages name it, such as {@code email}
 * @param topic what the message was about; null is everything
 */
public record LinkAbout(String messageId, String leadId, String channel, String topic) {}
