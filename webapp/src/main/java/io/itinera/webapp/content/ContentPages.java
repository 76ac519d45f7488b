package io.itinera.webapp.content;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.content.ContentEdit;
import io.itinera.engine.content.ContentKind;
import io.itinera.engine.content.ContentLibrary;
import io.itinera.engine.content.ContentState;
import io.itinera.engine.content.ContentVersion;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.WhoIsSignedIn;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where content is written, looked at and published. */
@ConsolePage
@RequestMapping("/content")
class ContentPages {
    private final ContentLibrary library;
    private final PreviewContent preview;

    ContentPages(ContentLibrary library, PreviewContent preview) {
        this.library = library;
        this.preview = preview;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("contents", library.all());
        model.addAttribute("kinds", ContentKind.values());
        return "content/list";
    }

    @PostMapping
    String create(
            @RequestParam String key, @RequestParam ContentKind kind, @RequestParam(required = false) String title) {
        if (find(key).isPresent()) {
            throw new InvalidInput("key", "There is content \"" + key + "\" already. Choose another key.");
        }
        library.save(new ContentEdit(key, kind, title, null), name());
        return "redirect:/content/" + key;
    }

    @GetMapping("/{key}")
    String one(
            @PathVariable String key,
            @RequestParam(required = false) String language,
            @RequestParam(defaultValue = "") String lead,
            @RequestParam(required = false) Integer version,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        var edit = version == null ? library.open(key) : library.version(key, version);
        var editing = language == null || language.isBlank() ? edit.body().language() : language.strip();
        var versions = library.versions(key);
        model.addAttribute("key", key);
        model.addAttribute("form", ContentForm.of(edit, editing));
        model.addAttribute("languages", edit.body().texts().keySet());
        model.addAttribute("versions", versions);
        model.addAttribute("draft", draft(versions));
        model.addAttribute("check", library.check(edit));
        model.addAttribute("version", version);
        model.addAttribute("lead", lead);
        model.addAttribute("shown", preview.of(edit, lead, editing));
        model.addAttribute("done", done);
        return "content/content";
    }

    @PostMapping("/{key}")
    String save(@PathVariable String key, @ModelAttribute ContentForm form) {
        var edit = form.over(key, find(key).orElse(null));
        library.save(edit, name());
        return back(key, form.editing(), "saved");
    }

    @PostMapping("/{key}/publish")
    String publish(@PathVariable String key) {
        library.publish(key, name());
        return back(key, null, "published");
    }

    @PostMapping("/{key}/discard")
    String discard(@PathVariable String key) {
        library.discard(key);
        return find(key).isPresent() ? back(key, null, "discarded") : "redirect:/content";
    }

    /** Makes a draft of an older version. */
    @PostMapping("/{key}/versions/{version}/reuse")
    String reuse(@PathVariable String key, @PathVariable int version) {
        library.save(library.version(key, version), name());
        return back(key, null, "saved");
    }

    private Optional<ContentEdit> find(String key) {
        try {
            return Optional.of(library.open(key));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    private static boolean draft(java.util.List<ContentVersion> versions) {
        return versions.stream().anyMatch(version -> version.state() == ContentState.DRAFT);
    }

    private static String back(String key, String language, String done) {
        return "redirect:/content/" + key + "?done=" + done
                + (language == null || !language.matches("[A-Za-z0-9-]{1,20}") ? "" : "&language=" + language);
    }

    private static String name() {
        return WhoIsSignedIn.now().orElseThrow().name();
    }
}
