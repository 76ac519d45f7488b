package io.itinera.engine.policy;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.lead.Lead;
import java.time.Instant;

/**
 * A message that somebody wants to send.
 *
 * @param id of the message
 * @param consent the channel as consent knows it
 * @param priority the higher, the more urgent
 * @param waits whether it waits for its time where it may not be sent now; else it is dropped
 * @param countedAt when it was ordered, and so counted; {@link Instant#EPOCH} where it was put aside in between and that
 *     is to be looked up
 * @param sendWindow hours of the step itself, such as {@code Mon-Fri 09:00-17:00}; null is any
 */
public record Ask(
        String id,
        Lead lead,
        String channel,
        Channel consent,
        String purpose,
        int priority,
        String topic,
        String journeyKey,
        boolean waits,
        Instant countedAt,
        String sendWindow) {
    private static final String TRANSACTIONAL = "transactional";

    boolean counts() {
        return !TRANSACTIONAL.equals(purpose);
    }
}
