package io.itinera.engine.tracking.hook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.engine.tracking.HookRefused;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How to read what providers post: JSON, times, and our own message id wherever they give it back. */
final class Reported {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern OUR_ID = Pattern.compile("<?([0-9a-f]{32})(?:@.*)?>?");
    private static final int LONGEST_REASON = 400;

    private Reported() {}

    static JsonNode json(byte[] body) {
        try {
            var node = JSON.readTree(body);
            if (node == null || !node.isContainerNode()) {
                throw HookRefused.unreadable("The body is not JSON.");
            }
            return node;
        } catch (IOException e) {
            throw HookRefused.unreadable("The body is not JSON.");
        }
    }

    /** The text at a place such as {@code /mail/messageId}; null where there is none. */
    static String text(JsonNode node, String place) {
        var found = node.at(place);
        return found.isValueNode() && !found.isNull() && !found.asText().isBlank() ? found.asText() : null;
    }

    /** The first that is a message id of ours, bare or as a Message-ID; null where none is. */
    static String ourId(String... candidates) {
        return Stream.of(candidates)
                .filter(java.util.Objects::nonNull)
                .map(OUR_ID::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
    }

    /** Null where it is none: it happened about now then. */
    static Instant time(String iso) {
        try {
            return iso == null ? null : OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    static Instant seconds(JsonNode node) {
        return node.isNumber() ? Instant.ofEpochMilli((long) (node.asDouble() * 1_000)) : null;
    }

    static String reason(String... parts) {
        var reason = String.join(
                " ",
                Stream.of(parts)
                        .filter(part -> part != null && !part.isBlank())
                        .distinct()
                        .toList());
        var line = reason.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? null : line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }
}
