package io.itinera.connectors;

import java.util.List;

/** What an {@link InboundRequest} turned out to be. */
public sealed interface Inbound {

    /** Signed by the provider. Empty where it tells of nothing that we listen to. */
    record Genuine(List<Report> reports) implements Inbound {}

    /** The provider asks whether this address is ours. @param answer what it wants to hear, as plain text */
    record Question(String answer) implements Inbound {}

    /** Nothing can be checked yet. @param setting the property that is missing */
    record NotConfigured(String setting) implements Inbound {}

    /** @param reason in plain words, for the log and for the sender: it betrays no key */
    record Forged(String reason) implements Inbound {}

    /** @param reason what of a signed request cannot be read */
    record Unreadable(String reason) implements Inbound {}
}
