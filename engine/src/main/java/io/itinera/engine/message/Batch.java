package io.itinera.engine.message;

import java.time.Instant;
import java.util.List;

/**
 * Messages that one dispatcher holds until then.
 *
 * @param parked how many others of a paused journey were found due, and set aside
 */
record Batch(String lease, Instant until, List<Message> messages, int parked) {

    boolean found() {
        return parked > 0 || !messages.isEmpty();
    }
}
