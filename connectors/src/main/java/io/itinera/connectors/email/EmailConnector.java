package io.itinera.connectors.email;

import io.itinera.connectors.Outcome;

/** Hands e-mails to whoever delivers them. Safe to call from several threads. */
public interface EmailConnector {

    /** Name of the provider behind it, e.g. {@code smtp}. */
    String name();

    /** Hands over one e-mail. Accepted means that the provider took it, not that it reached anybody. */
    Outcome send(Email email);
}
