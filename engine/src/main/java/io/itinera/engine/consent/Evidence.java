package io.itinera.engine.consent;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What proves that a lead said something. Everything is optional; what is left out is not known.
 *
 * @param wording the words that were agreed to, or that the lead wrote, as they stood there
 * @param where the page, the number or the provider that took it
 * @param networkAddress from which it came
 * @param userAgent the program by which it came, as it calls itself
 * @param messageId the message that led there
 * @param askedAt when that message was sent: the first half of a double opt-in
 */
public record Evidence(
        String wording, String where, String networkAddress, String userAgent, String messageId, Instant askedAt) {
    private static final int LONGEST = 1_000;

    public Map<String, Object> asMap() {
        var map = new LinkedHashMap<String, Object>();
        put(map, "wording", wording);
        put(map, "where", where);
        put(map, "networkAddress", networkAddress);
        put(map, "userAgent", userAgent);
        put(map, "messageId", messageId);
        put(map, "askedAt", askedAt == null ? null : askedAt.toString());
        return Collections.unmodifiableMap(map);
    }

    private static void put(Map<String, Object> map, String name, String value) {
        if (value != null && !value.isBlank()) {
            map.put(name, value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…");
        }
    }
}
