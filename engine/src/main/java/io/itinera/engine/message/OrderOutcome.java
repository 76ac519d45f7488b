package io.itinera.engine.message;

/** What became of an order. Both kinds leave a row, so that everybody can see why something was or was not sent. */
public sealed interface OrderOutcome {
    String messageId();

    /** It will be sent as soon as a dispatcher gets to it. */
    record Queued(String messageId) implements OrderOutcome {}

    /** @param reason in plain words, such as "Opted out of e-mail (import, 3 May 2026)" */
    record Refused(String messageId, String reason) implements OrderOutcome {}
}
