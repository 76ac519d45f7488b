package io.itinera.webapp.suppressions;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.message.SuppressionFile;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.page.Show;
import io.itinera.webapp.security.WhoIsSignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Lists of suppressed addresses, brought in and taken out as files. */
@ConsolePage
@RequestMapping("/suppressions")
class SuppressionFilePages {
    private final SuppressionList page;
    private final SuppressionFile file;
    private final Audit audit;
    private final Show show;

    SuppressionFilePages(SuppressionList page, SuppressionFile file, Audit audit, Show show) {
        this.page = page;
        this.file = file;
        this.audit = audit;
        this.show = show;
    }

    @PostMapping("/import")
    String bringIn(
            @RequestParam(required = false) MultipartFile list,
            @RequestParam String channel,
            @RequestParam(defaultValue = "") String reason,
            Model model)
            throws IOException {
        if (list == null || list.isEmpty()) {
            return page.refused("Choose a file that holds something first.", model);
        }
        try (var content = list.getInputStream()) {
            var why = reason.isBlank() ? "Imported by " + who() : reason.strip();
            var result = file.read(content, ChannelChoice.check(channel), why);
            audit.record(who(), "suppression.imported", channel, result.added() + " added");
            model.addAttribute("result", result);
            model.addAttribute("resultTone", result.rejected() == 0 ? "good" : "warn");
            model.addAttribute("resultText", summary(result));
            return page.show(model);
        } catch (InvalidInput e) {
            return page.refused(e.getMessage(), model);
        }
    }

    @GetMapping("/export")
    void export(HttpServletResponse response) throws IOException {
        var name = ContentDisposition.attachment()
                .filename("suppressed-addresses.csv", StandardCharsets.UTF_8)
                .build();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        audit.record(who(), "suppression.exported", "*", null);
        file.write(response.getWriter());
    }

    private String summary(SuppressionFile.Result result) {
        long known = result.read() - result.added() - result.rejected();
        return show.count(result.read(), "line", "lines") + " read: " + show.number(result.added()) + " new, "
                + show.number(known) + " known already, " + show.number(result.rejected()) + " not usable.";
    }

    private static String who() {
        return WhoIsSignedIn.now().orElseThrow().name();
    }
}
