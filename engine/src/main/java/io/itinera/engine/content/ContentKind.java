package io.itinera.engine.content;

/** What a piece of content is for. */
public enum ContentKind {
    /** Subject, HTML and text. */
    EMAIL,
    /** Text alone, for channels without HTML such as SMS. */
    TEXT,
    /** A piece of HTML that others pull in by {@code #snippet("key")}. */
    SNIPPET,
    /** The frame of e-mails; {@code #content()} in it is where theirs goes. */
    LAYOUT;

    boolean sent() {
        return this == EMAIL || this == TEXT;
    }
}
