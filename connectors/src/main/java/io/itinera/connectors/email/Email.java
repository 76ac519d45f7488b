package io.itinera.connectors.email;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One e-mail to one person. Nothing that would smuggle a header of its own into the message gets past the constructor.
 *
 * @param messageId idempotency key; the part of the Message-ID before the {@code @}
 * @param from sender such as {@code Itinera <hello@example.test>}, or null for the configured one
 * @param to one bare address
 * @param html body, or null where there is only text
 * @param text the same for readers without HTML, or null where there is only HTML
 * @param headers further headers such as {@code List-Unsubscribe}
 * @param parts inline images and attachments
 */
public record Email(
        String messageId,
        String from,
        String to,
        String subject,
        String html,
        String text,
        Map<String, String> headers,
        List<EmailPart> parts) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,190}");
    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9-]{1,60}");
    private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n\\u0000\\u0085\\u2028\\u2029]");
    private static final Set<String> OURS = caseless(
            "from",
            "sender",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "message-id",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "content-disposition",
            "return-path",
            "received");

    /** @throws IllegalArgumentException naming the part that does not belong into an e-mail's head */
    public Email {
        if (messageId == null || !KEY.matcher(messageId).matches()) {
            throw new IllegalArgumentException(
                    "The message id may have only letters, digits, dots, dashes: " + messageId);
        }
        oneLine("sender", from);
        oneLine("recipient", Objects.requireNonNull(to, "to"));
        oneLine("subject", Objects.requireNonNull(subject, "subject"));
        if (html == null && text == null) {
            throw new IllegalArgumentException("The e-mail has neither an HTML nor a text body.");
        }
        headers = headers == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        headers.forEach((name, value) -> {
            if (!HEADER_NAME.matcher(name).matches() || OURS.contains(name)) {
                throw new IllegalArgumentException("\"" + name + "\" cannot be set as a header of an e-mail.");
            }
            oneLine("header " + name, value);
        });
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** An e-mail without images or attachments of its own. */
    public Email(
            String messageId,
            String from,
            String to,
            String subject,
            String html,
            String text,
            Map<String, String> headers) {
        this(messageId, from, to, subject, html, text, headers, List.of());
    }

    private static void oneLine(String what, String value) {
        if (value != null && LINE_BREAK.matcher(value).find()) {
            throw new IllegalArgumentException("The " + what + " of an e-mail must be one line.");
        }
    }

    private static Set<String> caseless(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(set, names);
        return Collections.unmodifiableSet(set);
    }
}
