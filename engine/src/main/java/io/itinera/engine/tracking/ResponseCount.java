package io.itinera.engine.tracking;

/**
 * How many messages of one step were sent, or how often they were opened, or their links followed, since the beginning.
 *
 * @param journeyKey empty for messages of no journey
 * @param kind {@code sent}, {@code opened} or {@code clicked}
 * @param messages how many were sent; or of how many a person did it at least once
 * @param people how often people did it
 * @param machines how often programs did it
 */
public record ResponseCount(
        String journeyKey, String elementId, String content, String kind, long messages, long people, long machines) {}
