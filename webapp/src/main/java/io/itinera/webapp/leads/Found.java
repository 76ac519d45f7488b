package io.itinera.webapp.leads;

/**
 * How many leads a search found.
 *
 * @param more whether there are more than {@code count}; nobody waits for them to be counted
 */
public record Found(long count, boolean more) {}
