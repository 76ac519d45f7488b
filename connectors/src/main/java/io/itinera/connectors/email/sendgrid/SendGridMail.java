package io.itinera.connectors.email.sendgrid;

import io.itinera.connectors.email.Email;
import io.itinera.connectors.email.EmailPart;
import io.itinera.connectors.email.mime.Envelope;
import io.itinera.connectors.email.mime.MimeEmail;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An e-mail as the mail send API wants it. */
final class SendGridMail {
    private SendGridMail() {}

    static Map<String, Object> of(Email email, Envelope envelope) {
        var mail = new LinkedHashMap<String, Object>();
        mail.put(
                "personalizations",
                List.of(Map.of(
                        "to", List.of(address(envelope.recipient())),
                        "custom_args", Map.of("itinera_message", email.messageId()))));
        mail.put("from", address(envelope.sender()));
        mail.put("subject", email.subject());
        mail.put("content", content(email));
        mail.put("headers", headers(email, envelope));
        if (!email.parts().isEmpty()) {
            mail.put(
                    "attachments",
                    email.parts().stream().map(SendGridMail::attachment).toList());
        }
        // links and pixels are our own; theirs would hide them
        mail.put(
                "tracking_settings",
                Map.of("click_tracking", Map.of("enable", false), "open_tracking", Map.of("enable", false)));
        return mail;
    }

    private static Map<String, Object> address(InternetAddress address) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("email", address.getAddress());
        if (address.getPersonal() != null) {
            parts.put("name", address.getPersonal());
        }
        return parts;
    }

    /** Plain text has to come first. */
    private static List<Map<String, Object>> content(Email email) {
        var content = new ArrayList<Map<String, Object>>();
        if (email.text() != null) {
            content.add(Map.of("type", "text/plain", "value", email.text()));
        }
        if (email.html() != null) {
            content.add(Map.of("type", "text/html", "value", email.html()));
        }
        return content;
    }

    private static Map<String, String> headers(Email email, Envelope envelope) {
        var headers = new LinkedHashMap<>(email.headers());
        headers.put("Message-ID", MimeEmail.idOf(email, envelope.sender()));
        return headers;
    }

    private static Map<String, Object> attachment(EmailPart part) {
        var attachment = new LinkedHashMap<String, Object>();
        attachment.put("content", part.content());
        attachment.put("type", part.contentType());
        attachment.put("filename", part.name());
        attachment.put("disposition", part.inline() ? "inline" : "attachment");
        if (part.inline()) {
            attachment.put("content_id", part.contentId());
        }
        return attachment;
    }
}
