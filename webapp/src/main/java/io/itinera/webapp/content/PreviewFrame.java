package io.itinera.webapp.content;

import io.itinera.engine.content.ContentLibrary;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A content's own HTML, for the frame on its page: it may show text and inline pictures, run and load nothing. */
@Controller
class PreviewFrame {
    private static final String LOCKED_IN =
            "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final ContentLibrary library;
    private final PreviewContent preview;

    PreviewFrame(ContentLibrary library, PreviewContent preview) {
        this.library = library;
        this.preview = preview;
    }

    @GetMapping("/content/{key}/frame")
    ResponseEntity<String> html(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String lead,
            @RequestParam(required = false) String language,
            @RequestParam(required = false) Integer version) {
        var edit = version == null ? library.open(key) : library.version(key, version);
        var shown = preview.of(edit, lead, language);
        var html = shown.rendered() == null ? null : shown.rendered().html();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", LOCKED_IN)
                .body(html == null ? "" : html);
    }
}
