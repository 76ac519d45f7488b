package io.itinera.connectors.chat;

import java.util.Objects;

/**
 * One message to a team.
 *
 * @param messageId idempotency key
 * @param channel where to, as the provider's settings or the chat itself name it
 * @param text plain text
 * @param link address to look at, or null
 */
public record ChatPost(String messageId, String channel, String text, String link) {
    public ChatPost {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(channel, "channel");
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("The chat message is empty.");
        }
    }
}
