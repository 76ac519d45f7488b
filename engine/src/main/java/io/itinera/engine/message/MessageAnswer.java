package io.itinera.engine.message;

/**
 * How a message ended whose answer a journey waits for.
 *
 * @param state QUEUED as long as it has not ended
 * @param reason why it ended so, null where nothing needs explaining
 * @param status the other side's status, null where it never answered
 * @param body JSON that it answered with, or null
 */
public record MessageAnswer(String messageId, MessageState state, String reason, Integer status, String body) {}
