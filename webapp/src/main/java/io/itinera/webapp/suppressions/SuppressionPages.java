package io.itinera.webapp.suppressions;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.message.SuppressionFile;
import io.itinera.engine.message.Suppressions;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Addresses that nothing is sent to: how many there are, adding, taking off, bringing in and taking out as a file. */
@ConsolePage
@RequestMapping("/suppressions")
class SuppressionPages {
    private final Suppressions suppressions;
    private final SuppressionFile file;
    private final Audit audit;
    private final Show show;

    SuppressionPages(Suppressions suppressions, SuppressionFile file, Audit audit, Show show) {
        this.suppressions = suppressions;
        this.file = file;
        this.audit = audit;
        this.show = show;
    }

    @GetMapping
    String all(Model model) {
        var counts = suppressions.counts();
        model.addAttribute("counts", counts);
        model.addAttribute(
                "total", counts.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("channels", ChannelChoice.ALL);
        return "suppressions/list";
    }

    /** An address in the query would stay in logs and histories, so asking is a POST. */
    @PostMapping("/look-up")
    String lookUp(@RequestParam String address, Model model) {
        if (address.isBlank()) {
            return refused("Write the address that you are looking for.", model);
        }
        model.addAttribute("address", address.strip());
        model.addAttribute("found", suppressions.of(address));
        return all(model);
    }

    @PostMapping
    String add(
            @RequestParam String address,
            @RequestParam String channel,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes next) {
        try {
            suppressions.add(
                    ChannelChoice.check(channel),
                    addressIn(address),
                    reason.isBlank() ? "Added by " + who() : reason.strip());
        } catch (InvalidInput e) {
            return refused(e.getMessage(), model);
        }
        audit.record(who(), "suppression.added", channel, null);
        next.addFlashAttribute("done", "The address gets nothing more on " + ChannelChoice.label(channel) + ".");
        return "redirect:/suppressions";
    }

    /** Asks once more: somebody may have complained. */
    @PostMapping("/remove/confirm")
    String confirmRemoval(@RequestParam String address, @RequestParam String channel, Model model) {
        model.addAttribute("address", address);
        model.addAttribute("channel", channel);
        model.addAttribute(
                "found",
                suppressions.of(address).stream()
                        .filter(one -> one.channel().equals(channel))
                        .findFirst()
                        .orElse(null));
        return "suppressions/remove";
    }

    @PostMapping("/remove")
    String remove(@RequestParam String address, @RequestParam String channel, RedirectAttributes next) {
        if (suppressions.remove(channel, address)) {
            audit.record(who(), "suppression.removed", channel, null);
        }
        next.addFlashAttribute("done", "The address may be written to again on " + ChannelChoice.label(channel) + ".");
        return "redirect:/suppressions";
    }

    @PostMapping("/import")
    String bringIn(
            @RequestParam(required = false) MultipartFile list,
            @RequestParam String channel,
            @RequestParam(defaultValue = "") String reason,
            Model model)
            throws IOException {
        if (list == null || list.isEmpty()) {
            return refused("Choose a file that holds something first.", model);
        }
        try (var content = list.getInputStream()) {
            var why = reason.isBlank() ? "Imported by " + who() : reason.strip();
            var result = file.read(content, ChannelChoice.check(channel), why);
            audit.record(who(), "suppression.imported", channel, result.added() + " added");
            model.addAttribute("result", result);
            model.addAttribute("resultTone", result.rejected() == 0 ? "good" : "warn");
            model.addAttribute("resultText", summary(result));
            return all(model);
        } catch (InvalidInput e) {
            return refused(e.getMessage(), model);
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

    private String refused(String why, Model model) {
        model.addAttribute("refused", why);
        return all(model);
    }

    private String summary(SuppressionFile.Result result) {
        long known = result.read() - result.added() - result.rejected();
        return show.count(result.read(), "line", "lines") + " read: " + show.number(result.added()) + " new, "
                + show.number(known) + " known already, " + show.number(result.rejected()) + " not usable.";
    }

    private static String addressIn(String address) {
        if (address.isBlank()) {
            throw new InvalidInput("address", "Write the address that is to get nothing more.");
        }
        return address.strip();
    }

    private static String who() {
        return WhoIsSignedIn.now().orElseThrow().name();
    }
}
