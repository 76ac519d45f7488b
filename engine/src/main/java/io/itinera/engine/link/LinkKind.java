package io.itinera.engine.link;

/** What a signed link does. The code stands in the token and never changes. */
public enum LinkKind {
    /** The picture that tells that a message was opened. */
    OPEN('o'),
    /** Leads on to an address that stood in the message. */
    CLICK('c'),
    /** The page where a lead says what it wants to get; a POST of a mail program unsubscribes at once. */
    PREFERENCES('u'),
    /** The second half of a double opt-in. */
    CONFIRM('y');

    private final char code;

    LinkKind(char code) {
        this.code = code;
    }

    char code() {
        return code;
    }
}
