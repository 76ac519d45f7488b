package io.itinera.engine.content;

import java.util.List;
import java.util.Map;

/**
 * Content as one lead gets it.
 *
 * @param subject one line
 * @param text the same as {@code html} for readers without HTML, never null
 * @param headers what an e-mail carries besides, such as {@code List-Unsubscribe} and {@code List-Id}
 * @param files inline images and attachments
 */
public record Rendered(
        String subject, String html, String text, Map<String, String> headers, List<RenderedFile> files) {

    public Rendered {
        headers = headers == null ? Map.of() : Map.copyOf(headers);
        files = files == null ? List.of() : List.copyOf(files);
    }

    public Rendered(String subject, String html, String text) {
        this(subject, html, text, Map.of(), List.of());
    }
}
