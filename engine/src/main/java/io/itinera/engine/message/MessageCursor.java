package io.itinera.engine.message;

import io.itinera.engine.base.InvalidInput;
import java.time.Instant;
import java.util.regex.Pattern;

/** Where a page of the listing ended. */
record MessageCursor(Instant createdAt, String id) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,15})_([A-Za-z0-9-]{1,36})");

    static MessageCursor read(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new InvalidInput(
                    "cursor",
                    "\"" + text + "\" is no place in the outbox; use the cursor of the page before, or none.");
        }
        return new MessageCursor(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), parts.group(2));
    }

    static String after(Message message) {
        return message.createdAt().toEpochMilli() + "_" + message.id();
    }
}
