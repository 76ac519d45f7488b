package io.itinera.connectors.whatsapp;

import java.util.List;
import java.util.Objects;

/**
 * One WhatsApp message to one person. Who has not written to us for 24 hours may only be sent a template that Meta has
 * approved; a free text reaches only those who have.
 *
 * @param messageId idempotency key, as far as the provider knows one
 * @param to number in E.164
 * @param template name of the approved template, or null for a free text
 * @param language of the template, such as {@code de} or {@code en_US}
 * @param parameters what stands for {@code {{1}}}, {@code {{2}}}, … in the template's body
 * @param text free text, or null for a template
 */
public record WhatsApp(
        String messageId, String to, String template, String language, List<String> parameters, String text) {
    public WhatsApp {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(to, "to");
        parameters = parameters == null ? List.of() : List.copyOf(parameters);
        if ((template == null) == (text == null)) {
            throw new IllegalArgumentException("A WhatsApp message has either a template or a text.");
        }
        if (template != null && (language == null || language.isBlank())) {
            throw new IllegalArgumentException("The WhatsApp template \"" + template + "\" needs its language.");
        }
    }

    public static WhatsApp text(String messageId, String to, String text) {
        return new WhatsApp(messageId, to, null, null, List.of(), text);
    }

    public static WhatsApp template(
            String messageId, String to, String template, String language, List<String> parameters) {
        return new WhatsApp(messageId, to, template, language, parameters, null);
    }
}
