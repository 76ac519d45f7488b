package io.itinera.connectors.webhook.http;

import io.itinera.connectors.Hmac;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Signs as Standard Webhooks (standardwebhooks.com, v1) says: HMAC-SHA256 over {@code id.timestamp.body}. During a
 * change of keys each key signs, and the receiver is content with either.
 */
final class WebhookSignature {
    private static final String PREFIX = "whsec_";
    private static final int SHORTEST_KEY = 24;
    private static final int LONGEST_KEY = 64;

    private final List<byte[]> keys;

    /**
     * @param secrets {@code whsec_} and 24 to 64 random bytes in Base64, as the standard has it
     * @throws IllegalArgumentException for a secret that is none; the message does not repeat it
     */
    WebhookSignature(List<String> secrets) {
        keys = secrets.stream().map(WebhookSignature::key).toList();
    }

    private static byte[] key(String secret) {
        try {
            var text = secret.strip();
            var key = Base64.getDecoder().decode(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text);
            if (key.length >= SHORTEST_KEY && key.length <= LONGEST_KEY) {
                return key;
            }
            throw new IllegalArgumentException("A webhook secret has " + key.length + " bytes where 24 to 64 are "
                    + "needed. Make one by: openssl rand -base64 32");
        } catch (IllegalArgumentException e) {
            throw e.getMessage().startsWith("A webhook")
                    ? e
                    : new IllegalArgumentException(
                            "A webhook secret is not in Base64. Make one by: openssl rand -base64 32");
        }
    }

    /** The three headers; without a key the signature is left out. */
    Map<String, String> headers(String id, Instant at, String body) {
        var timestamp = String.valueOf(at.getEpochSecond());
        var headers = new LinkedHashMap<String, String>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", timestamp);
        if (!keys.isEmpty()) {
            headers.put("webhook-signature", String.join(" ", signatures(id + "." + timestamp + "." + body)));
        }
        return headers;
    }

    private List<String> signatures(String signed) {
        return keys.stream()
                .map(key -> "v1,"
                        + new String(
                                Base64.getEncoder().encode(Hmac.of("HmacSHA256", key, signed)),
                                StandardCharsets.US_ASCII))
                .toList();
    }
}
