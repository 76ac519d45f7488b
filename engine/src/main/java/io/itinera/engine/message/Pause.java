package io.itinera.engine.message;

import java.time.Instant;

/**
 * Something that a person stopped.
 *
 * @param kind {@code channel} or {@code journey}
 * @param name the channel, or the journey's key
 * @param ending true while the messages of a resumed journey are put back into the queue
 */
public record Pause(String kind, String name, String pausedBy, Instant pausedAt, boolean ending) {
    public static final String CHANNEL = "channel";
    public static final String JOURNEY = "journey";
}
