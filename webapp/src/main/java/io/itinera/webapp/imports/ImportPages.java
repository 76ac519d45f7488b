package io.itinera.webapp.imports;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.imports.ImportState;
import io.itinera.engine.imports.Imports;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.WhoIsSignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Bringing leads in from files: upload, progress, result. What the columns mean is {@link MappingPages}. */
@ConsolePage
@RequestMapping("/imports")
class ImportPages {
    private static final int SHOWN = 100;
    private static final int ERRORS_A_PAGE = 50;

    private final Imports imports;

    ImportPages(Imports imports) {
        this.imports = imports;
    }

    @GetMapping
    String all(Model model) {
        var latest = imports.latest(SHOWN);
        model.addAttribute("imports", latest);
        model.addAttribute("held", imports.held(SHOWN));
        model.addAttribute("working", latest.stream().anyMatch(run -> isWorking(run.state())));
        model.addAttribute("shown", SHOWN);
        return "imports/list";
    }

    /** The file goes to the database piece by piece and stays there until it is started or forgotten. */
    @PostMapping
    String upload(@RequestParam(required = false) MultipartFile file, Model model) throws IOException {
        if (file == null || file.isEmpty()) {
            return refused("Choose a file that holds something first.", model);
        }
        try (var content = file.getInputStream()) {
            var by = WhoIsSignedIn.now().orElseThrow().name();
            return "redirect:/imports/" + imports.hold(file.getOriginalFilename(), content, by) + "/mapping";
        } catch (InvalidInput e) {
            return refused(e.getMessage(), model);
        }
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, @RequestParam(required = false) String cursor, Model model) {
        var run = imports.status(id);
        if (run.state() == ImportState.HELD) {
            return "redirect:/imports/" + id + "/mapping";
        }
        model.addAttribute("run", run);
        model.addAttribute("working", isWorking(run.state()));
        var from = cursor == null || cursor.isEmpty() ? null : cursor;
        model.addAttribute("errors", imports.errors(id, from, ERRORS_A_PAGE));
        model.addAttribute("cursor", from);
        return "imports/import";
    }

    @GetMapping("/{id}/rejected.csv")
    void rejected(@PathVariable String id, HttpServletResponse response) throws IOException {
        new WriteRejected(imports).of(imports.status(id), response);
    }

    @PostMapping("/{id}/forget")
    String forget(@PathVariable String id) {
        imports.forgetHeld(id);
        return "redirect:/imports";
    }

    private String refused(String why, Model model) {
        model.addAttribute("refused", why);
        return all(model);
    }

    private static boolean isWorking(ImportState state) {
        return state == ImportState.WAITING || state == ImportState.RUNNING;
    }
}
