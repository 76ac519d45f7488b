package io.itinera.engine.consent;

import java.time.Instant;
import java.util.Map;

/**
 * What a lead said about one channel.
 *
 * @param topic what the messages are about, {@link #ALL_TOPICS} for everything
 * @param source where it was said, in a few words: a form, an import file, an unsubscribe link
 * @param at when it was said
 * @param evidence what proves it, by {@link Evidence}'s names; kept with each statement, and empty in what is in force
 */
public record Consent(
        String leadId,
        Channel channel,
        String topic,
        ConsentState state,
        String source,
        Instant at,
        Map<String, Object> evidence) {
    public static final String ALL_TOPICS = "*";

    public Consent {
        evidence = evidence == null ? Map.of() : Map.copyOf(evidence);
    }

    /** Without evidence beyond the source. */
    public Consent(String leadId, Channel channel, String topic, ConsentState state, String source, Instant at) {
        this(leadId, channel, topic, state, source, at, Map.of());
    }

    /** The same, said by another: two leads turned out to be one. */
    public Consent of(String otherLeadId) {
        return new Consent(otherLeadId, channel, topic, state, source, at, evidence);
    }
}
