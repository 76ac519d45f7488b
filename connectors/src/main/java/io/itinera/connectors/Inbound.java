package io.itinera.connectors;

import java.util.List;

/** What an {@link InboundRequest} turned out to be. */
public sealed interface Inbound<T> {

    /** Signed by the provider. Empty where it tells of nothing that we listen to. */
    record Genuine<T>(List<T> messages) implements Inbound<T> {}

    /** @param reason in plain words, for the log; the answer to the sender is 403 and says nothing */
    record Forged<T>(String reason) implements Inbound<T> {}

    /** @param reason what of a signed request cannot be read */
    record Unreadable<T>(String reason) implements Inbound<T> {}
}
