package io.itinera.connectors.push;

import io.itinera.connectors.Outcome;

/** Hands notifications for mobile devices to whoever delivers them. Safe to call from several threads. */
public interface PushConnector {

    /** Name of the provider behind it. */
    String name();

    /** Hands over one notification. A device that has no such app any more is a permanent rejection. */
    Outcome send(Push push);
}
