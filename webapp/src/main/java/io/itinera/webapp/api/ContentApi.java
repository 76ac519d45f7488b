package io.itinera.webapp.api;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.content.ContentCheck;
import io.itinera.engine.content.ContentEdit;
import io.itinera.engine.content.ContentLibrary;
import io.itinera.engine.content.ContentListing;
import io.itinera.engine.content.ContentVersion;
import io.itinera.engine.content.EditBasis;
import io.itinera.engine.content.RenderFailure;
import io.itinera.engine.content.Rendered;
import io.itinera.webapp.security.WhoIsSignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What messages say: drafts, versions, checks, publishing. */
@RestController
@RequestMapping("/api/content")
class ContentApi {
    private final ContentLibrary library;

    ContentApi(ContentLibrary library) {
        this.library = library;
    }

    /** A preview. @param html null for text alone, {@code subject} too */
    record Preview(String subject, String html, String text) {}

    @GetMapping
    List<ContentListing> all() {
        return library.all();
    }

    /** The draft, else what goes out. Its tag, sent back as If-Match, makes sure that nobody else's text is lost. */
    @GetMapping("/{key}")
    ResponseEntity<ContentEdit> open(@PathVariable String key) {
        var mark = library.mark(key);
        return ResponseEntity.ok().eTag(mark).body(library.open(key));
    }

    @GetMapping("/{key}/versions")
    List<ContentVersion> versions(@PathVariable String key) {
        return library.versions(key);
    }

    @GetMapping("/{key}/versions/{version}")
    ContentEdit version(@PathVariable String key, @PathVariable int version) {
        return library.version(key, version);
    }

    /** Keeps the body as draft; what is left out of it is empty. */
    @PutMapping("/{key}/draft")
    Map<String, Integer> save(
            @PathVariable String key,
            @RequestBody ContentEdit edit,
            @RequestHeader(name = "If-Match", required = false) String tag) {
        if (edit.key() != null && !edit.key().equals(key)) {
            throw new InvalidInput(
                    "key",
                    "The body's key is \"" + edit.key() + "\", the address says \"" + key
                            + "\". Leave it out of the body.");
        }
        var draft = new ContentEdit(key, edit.kind(), edit.title(), edit.body());
        return Map.of("version", library.save(draft, name(), basis(tag)));
    }

    @DeleteMapping("/{key}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String key, @RequestHeader(name = "If-Match", required = false) String tag) {
        library.discard(key, basis(tag));
    }

    @GetMapping("/{key}/check")
    ContentCheck check(@PathVariable String key) {
        return library.check(library.open(key));
    }

    @PostMapping("/{key}/publish")
    Map<String, Integer> publish(
            @PathVariable String key, @RequestHeader(name = "If-Match", required = false) String tag) {
        return Map.of("version", library.publish(key, name(), basis(tag)));
    }

    @GetMapping("/{key}/preview")
    Preview preview(
            @PathVariable String key,
            @RequestParam(required = false) String leadId,
            @RequestParam(required = false) String language) {
        try {
            Rendered rendered = library.preview(library.open(key), leadId, language);
            return new Preview(rendered.subject(), rendered.html(), rendered.text());
        } catch (RenderFailure failure) {
            throw new InvalidInput("content", failure.getMessage());
        }
    }

    private static EditBasis basis(String tag) {
        return EditBasis.of(tag == null ? null : tag.replaceAll("^(W/)?\"|\"$", ""));
    }

    private static String name() {
        return WhoIsSignedIn.now().orElseThrow().name();
    }
}
