package io.itinera.connectors.chat;

import io.itinera.connectors.Outcome;

/** Tells our own people something in the chat where they work. Safe to call from several threads. */
public interface ChatConnector {

    /** Name of the provider behind it. */
    String name();

    /** Posts one message. Where the chat has no idempotency key, a try whose answer was lost may post twice. */
    Outcome post(ChatPost chatPost);
}
