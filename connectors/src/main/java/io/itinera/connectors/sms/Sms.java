package io.itinera.connectors.sms;

import java.util.Objects;

/**
 * One text message to one person.
 *
 * @param messageId idempotency key
 * @param from sender's number or name, or null for the configured one
 * @param to number in E.164, such as {@code +4915112345678}
 */
public record Sms(String messageId, String from, String to, String text) {
    public Sms {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(to, "to");
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("The text message is empty.");
        }
    }
}
