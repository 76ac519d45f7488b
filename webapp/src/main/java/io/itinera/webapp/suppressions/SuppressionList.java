package io.itinera.webapp.suppressions;

import io.itinera.engine.message.Suppressions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of suppressed addresses, which every deed on it comes back to. */
@Component
class SuppressionList {
    private final Suppressions suppressions;

    SuppressionList(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    String show(Model model) {
        var counts = suppressions.counts();
        model.addAttribute("counts", counts);
        model.addAttribute(
                "total", counts.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("channels", ChannelChoice.ALL);
        return "suppressions/list";
    }

    String refused(String why, Model model) {
        model.addAttribute("refused", why);
        return show(model);
    }
}
