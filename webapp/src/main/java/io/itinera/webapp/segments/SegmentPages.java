package io.itinera.webapp.segments;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.segment.Segment;
import io.itinera.engine.segment.Segments;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.WhoIsSignedIn;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Segments as marketing describes them, with the number of leads that a description takes in. */
@ConsolePage
@RequestMapping("/segments")
class SegmentPages {
    private static final int SHOWN = 50;
    private static final String EXAMPLE = "lead.score >= 60 and lead.country = \"Germany\"";

    private final Segments segments;

    SegmentPages(Segments segments) {
        this.segments = segments;
    }

    /** What the form holds, right or wrong. @param known whether the segment is stored already */
    record Draft(String key, String name, String filter, boolean known) {
        static Draft of(Segment segment) {
            return new Draft(segment.key(), segment.name(), segment.filter(), true);
        }
    }

    @ModelAttribute("example")
    String example() {
        return EXAMPLE;
    }

    @GetMapping
    String all(@RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("page", segments.page(cursor, SHOWN));
        return "segments/list";
    }

    @GetMapping("/new")
    String empty(Model model) {
        return form(new Draft("", "", "", false), model);
    }

    @GetMapping("/{key}")
    String one(@PathVariable String key, Model model) {
        var segment = segments.get(key);
        measure(segment.filter(), model);
        return form(Draft.of(segment), model);
    }

    /** Saves, or only counts, so that a description can be tried before anything is stored. */
    @PostMapping
    String save(Draft draft, @RequestParam String action, Model model) {
        try {
            if (action.equals("count")) {
                measure(draft.filter(), model);
                return form(draft, model);
            }
            if (!draft.known() && segments.find(draft.key()).isPresent()) {
                throw new InvalidInput(
                        "key",
                        "There is a segment \"" + draft.key() + "\" already; choose another key, or change that.");
            }
            var by = WhoIsSignedIn.now().orElseThrow().name();
            return "redirect:/segments/"
                    + segments.save(draft.key(), draft.name(), draft.filter(), by)
                            .key();
        } catch (InvalidInput e) {
            model.addAttribute("problem", e);
            return form(draft, model);
        }
    }

    /** Asks first: it cannot be taken back. */
    @GetMapping("/{key}/delete")
    String askToDelete(@PathVariable String key, Model model) {
        model.addAttribute("segment", segments.get(key));
        return "segments/delete";
    }

    @PostMapping("/{key}/delete")
    String delete(@PathVariable String key) {
        segments.delete(key);
        return "redirect:/segments";
    }

    private void measure(String filter, Model model) {
        model.addAttribute("size", segments.size(filter));
        model.addAttribute("remarks", segments.remarks(filter));
    }

    private static String form(Draft draft, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("title", draft.known() ? draft.name() : "New segment");
        return "segments/segment";
    }
}
