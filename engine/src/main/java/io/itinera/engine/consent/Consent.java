package io.itinera.engine.consent;

import java.time.Instant;

/**
 * What a lead said about one channel.
 *
 * @param topic what the messages are about, {@link #ALL_TOPICS} for everything
 * @param source where it was said, as proof: a form, an import file, an unsubscribe link
 * @param at when it was said
 */
public record Consent(String leadId, Channel channel, String topic, ConsentState state, String source, Instant at) {
    public static final String ALL_TOPICS = "*";
}
