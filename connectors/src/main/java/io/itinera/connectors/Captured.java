package io.itinera.connectors;

import java.util.Map;

/**
 * Something that a {@code capture} provider kept back instead of sending.
 *
 * @param kind the connector kind: {@code email}, {@code crm}
 * @param key the idempotency key of the request; the same key again replaces what was captured before
 * @param content what would have been sent, by part: an e-mail's {@code to}, {@code subject}, {@code html},
 *     {@code text}; a CRM record's fields
 */
public record Captured(String kind, String key, Map<String, Object> content) {}
