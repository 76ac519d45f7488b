package io.itinera.webapp.suppressions;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.message.Suppressions;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.WhoIsSignedIn;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Addresses that nothing is sent to: how many there are, looking one up, adding and taking off. */
@ConsolePage
@RequestMapping("/suppressions")
class SuppressionPages {
    private final Suppressions suppressions;
    private final SuppressionList page;
    private final Audit audit;

    SuppressionPages(Suppressions suppressions, SuppressionList page, Audit audit) {
        this.suppressions = suppressions;
        this.page = page;
        this.audit = audit;
    }

    @GetMapping
    String all(Model model) {
        return page.show(model);
    }

    /** An address in the query would stay in logs and histories, so asking is a POST. */
    @PostMapping("/look-up")
    String lookUp(@RequestParam String address, Model model) {
        if (address.isBlank()) {
            return page.refused("Write the address that you are looking for.", model);
        }
        model.addAttribute("address", address.strip());
        model.addAttribute("found", suppressions.of(address));
        return page.show(model);
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
            return page.refused(e.getMessage(), model);
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
