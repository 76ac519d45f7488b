package io.itinera.connectors.social;

import java.util.Objects;

/**
 * One post in our name.
 *
 * @param key idempotency key
 * @param network where: {@code facebook}, {@code linkedin}, {@code x}
 * @param link address that the post shows a preview of, or null
 */
public record SocialPost(String key, String network, String text, String link) {
    public SocialPost {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(network, "network");
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("The post is empty.");
        }
    }
}
