package io.itinera.connectors.whatsapp;

import io.itinera.connectors.Outcome;

/** Hands WhatsApp messages to whoever delivers them. Safe to call from several threads. */
public interface WhatsAppConnector {

    /** Name of the provider behind it. */
    String name();

    /** Hands over one message. Accepted means that the provider took it, not that it reached anybody. */
    Outcome send(WhatsApp whatsApp);
}
