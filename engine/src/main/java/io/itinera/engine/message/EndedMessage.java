package io.itinera.engine.message;

/** A message that has come to its end, well or badly, and the instance that ordered it. */
public record EndedMessage(String messageId, String instanceId) {}
