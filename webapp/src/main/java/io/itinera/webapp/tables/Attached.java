package io.itinera.webapp.tables;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Texts that a browser keeps as files. */
final class Attached {
    private Attached() {}

    static ResponseEntity<String> dmn(String name, String text) {
        return file(name, text, "application", "xml");
    }

    static ResponseEntity<String> csv(String name, String text) {
        return file(name, text, "text", "csv");
    }

    private static ResponseEntity<String> file(String name, String text, String type, String subtype) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(new MediaType(type, subtype, StandardCharsets.UTF_8))
                .body(text);
    }
}
