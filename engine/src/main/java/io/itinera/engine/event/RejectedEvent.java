package io.itinera.engine.event;

/**
 * @param index place in the batch, from 0
 * @param message what is wrong and the remedy
 */
public record RejectedEvent(int index, String message) {}
