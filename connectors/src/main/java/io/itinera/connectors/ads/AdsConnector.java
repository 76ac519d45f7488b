package io.itinera.connectors.ads;

import io.itinera.connectors.Outcome;

/** Puts people into an advertising audience and takes them out again. Safe to call from several threads. */
public interface AdsConnector {

    /** Name of the provider behind it, e.g. {@code meta}. */
    String name();

    /** Repeating a change changes nothing. Accepted means that it was taken, not that the person was found there. */
    Outcome change(AudienceChange change);
}
