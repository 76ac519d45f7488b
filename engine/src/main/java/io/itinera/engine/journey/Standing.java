package io.itinera.engine.journey;

/**
 * How many leads stand at an element.
 *
 * @param overdue waits among them whose time is over already
 */
public record Standing(String elementId, long leads, long overdue) {}
