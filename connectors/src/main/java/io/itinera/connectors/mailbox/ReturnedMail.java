package io.itinera.connectors.mailbox;

import java.time.Instant;

/**
 * What one mail in the mailbox tells about one message of ours.
 *
 * @param id the same whenever the mail is read again
 * @param messageIdHeader Message-ID of the mail that it is about, as far as it says; or null
 * @param address whom our mail went to, or for a reply who wrote; null where it does not say
 * @param status such as {@code 5.1.1}, or null
 * @param text the server's words, or the beginning of a reply
 */
public record ReturnedMail(
        Kind kind, String id, String messageIdHeader, String address, String status, String text, Instant at) {
    /** What it is. */
    public enum Kind {
        /** A report that our mail could not be delivered (RFC 3464). */
        FAILED,
        /** A report that the recipient called it spam (RFC 5965). */
        COMPLAINT,
        /** A person's answer. */
        REPLY
    }
}
