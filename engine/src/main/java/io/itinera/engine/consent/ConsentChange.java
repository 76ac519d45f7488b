package io.itinera.engine.consent;

import java.time.Instant;
import java.util.Map;

/** One statement as it was made; kept as proof, also after it was taken back. */
record ConsentChange(
        String id,
        String leadId,
        Channel channel,
        String topic,
        ConsentState state,
        String source,
        Instant givenAt,
        Map<String, Object> evidence) {
    Consent consent() {
        return new Consent(leadId, channel, topic, state, source, givenAt, evidence);
    }
}
