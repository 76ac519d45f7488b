package io.itinera.engine.message;

/**
 * How many messages of one step were handed to a provider since the beginning.
 *
 * @param journeyKey empty for messages of no journey
 */
public record SentCount(String journeyKey, String elementId, String content, long messages) {}
