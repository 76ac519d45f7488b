package io.itinera.connectors.email.mailgun;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A multipart form (RFC 7578), which Java's client does not write by itself. Names and values are ours: no quotes. */
class Form {
    private final String boundary = "itinera-" + UUID.randomUUID();
    private final List<byte[]> parts = new ArrayList<>();

    Form field(String name, String value) {
        text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    Form file(String name, String fileName, byte[] content) {
        text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: message/rfc822\r\n\r\n");
        parts.add(content);
        text("\r\n");
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() {
        text("--" + boundary + "--\r\n");
        return BodyPublishers.ofByteArrays(parts);
    }

    private void text(String text) {
        parts.add(text.getBytes(StandardCharsets.UTF_8));
    }
}
