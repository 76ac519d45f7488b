package io.itinera.connectors.push;

import java.util.Map;
import java.util.Objects;

/**
 * One notification to one device.
 *
 * @param messageId idempotency key; a device that gets it twice shows it once
 * @param device which app on which device, as it registered
 * @param link what opens when it is tapped, or null for the app itself
 * @param data further values for the app, never null
 */
public record Push(
        String messageId, PushDevice device, String title, String text, String link, Map<String, String> data) {
    public Push {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(device, "device");
        data = data == null ? Map.of() : Map.copyOf(data);
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("The notification is empty.");
        }
    }
}
