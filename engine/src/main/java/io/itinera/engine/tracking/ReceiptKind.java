package io.itinera.engine.tracking;

/** What can come back of a message. */
public enum ReceiptKind {
    /** It reached the recipient's side. No event; it ends a row of soft bounces. */
    DELIVERED("delivered"),
    /** A person opened it. */
    OPENED("opened"),
    /** A person followed one of its links. */
    CLICKED("clicked"),
    /** The address does not exist: nothing is sent to it any more. */
    BOUNCED("bounced"),
    /** It did not arrive this time: a full mailbox, a busy server. Repeated often enough it counts as bounced. */
    SOFT_BOUNCED("soft-bounced"),
    /** The recipient called it spam: nothing is sent to the address any more. */
    COMPLAINED("complained"),
    /** The recipient wrote back. A stop word in it is an opt-out. */
    REPLIED("replied"),
    /** The recipient wants no more. */
    UNSUBSCRIBED("unsubscribed");

    private final String word;

    ReceiptKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
