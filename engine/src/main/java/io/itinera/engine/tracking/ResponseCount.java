package io.itinera.engine.tracking;

/**
 * How often the messages of one step were opened, or their links followed, since the beginning.
 *
 * @param journeyKey empty for messages of no journey
 * @param kind {@code opened} or {@code clicked}
 * @param messages of how many messages a person did it at least once
 * @param people how often people did it
 * @param machines how often programs did it
 */
public record ResponseCount(
        String journeyKey, String elementId, String content, String kind, long messages, long people, long machines) {}
