package io.itinera.connectors.webhook;

import java.util.Objects;

/**
 * One call. It may reach the other side more than once, with the same id.
 *
 * @param id idempotency key, sent as {@code webhook-id}
 * @param url where to
 * @param body JSON
 */
public record WebhookCall(String id, String url, String body) {
    public WebhookCall {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(body, "body");
    }
}
