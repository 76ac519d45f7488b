package io.itinera.webapp.content;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.content.ContentEdit;
import io.itinera.engine.content.ContentKind;
import io.itinera.engine.content.ContentLibrary;
import io.itinera.engine.content.ContentState;
import io.itinera.engine.content.ContentVersion;
import io.itinera.engine.content.EditBasis;
import io.itinera.engine.content.EditedMeanwhile;
import io.itinera.engine.tracking.ResponseCounts;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.page.ResponseRow;
import io.itinera.webapp.security.WhoIsSignedIn;
import java.util.List;
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
    private final ResponseCounts responses;

    ContentPages(ContentLibrary library, PreviewContent preview, ResponseCounts responses) {
        this.responses = responses;
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
        library.save(new ContentEdit(key, kind, title, null), name(), EditBasis.of(library.mark(key)));
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
        model.addAttribute("lead", lead);
        model.addAttribute("version", version);
        model.addAttribute("done", done);
        return show(key, edit, ContentForm.of(edit, editing), lead, model);
    }

    private String show(String key, ContentEdit edit, ContentForm form, String lead, Model model) {
        // read before the rest: what changes in between is then noticed, not overlooked
        model.addAttribute("basis", library.mark(key));
        var versions = library.versions(key);
        model.addAttribute("key", key);
        model.addAttribute("form", form);
        model.addAttribute("languages", edit.body().texts().keySet());
        model.addAttribute("versions", versions);
        model.addAttribute("draft", draft(versions));
        model.addAttribute("check", library.check(edit));
        model.addAttribute("responses", ResponseRow.byJourney(responses.ofContent(key)));
        model.addAttribute("shown", preview.of(edit, lead, form.editing()));
        return "content/content";
    }

    /** Where somebody else was quicker, the form comes back with everything that was written into it. */
    @PostMapping("/{key}")
    String save(
            @PathVariable String key,
            @ModelAttribute ContentForm form,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "false") boolean aside,
            Model model) {
        var edit = form.over(key, find(key).orElse(null));
        try {
            library.save(edit, name(), new EditBasis(EditBasis.of(basis).mark(), aside));
            return back(key, form.editing(), "saved");
        } catch (EditedMeanwhile meanwhile) {
            model.addAttribute("meanwhile", meanwhile.theirs());
            model.addAttribute("gone", meanwhile.theirs() == null);
            return show(key, find(key).orElse(edit), form, "", model);
        }
    }

    @PostMapping("/{key}/publish")
    String publish(@PathVariable String key, @RequestParam(defaultValue = "") String basis) {
        library.publish(key, name(), EditBasis.of(basis));
        return back(key, null, "published");
    }

    @PostMapping("/{key}/discard")
    String discard(@PathVariable String key, @RequestParam(defaultValue = "") String basis) {
        library.discard(key, EditBasis.of(basis));
        return find(key).isPresent() ? back(key, null, "discarded") : "redirect:/content";
    }

    /** Makes a draft of an older version; a draft that is there stays as a version. */
    @PostMapping("/{key}/versions/{version}/reuse")
    String reuse(@PathVariable String key, @PathVariable int version, @RequestParam(defaultValue = "") String basis) {
        library.save(
                library.version(key, version),
                name(),
                new EditBasis(EditBasis.of(basis).mark(), true));
        return back(key, null, "saved");
    }

    private Optional<ContentEdit> find(String key) {
        try {
            return Optional.of(library.open(key));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    private static boolean draft(List<ContentVersion> versions) {
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
