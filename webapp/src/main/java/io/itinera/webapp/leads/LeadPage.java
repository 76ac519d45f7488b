package io.itinera.webapp.leads;

import io.itinera.engine.timeline.Timeline;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.Person;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One lead: who it is, what we may do, how it scored and why, and everything that happened to it. */
@ConsolePage
@RequestMapping("/leads/{id}")
class LeadPage {
    private static final int ENTRIES_A_PAGE = 25;

    private final ReadLeadSheet readLeadSheet;
    private final Timeline timeline;
    private final EraseLead eraseLead;

    LeadPage(ReadLeadSheet readLeadSheet, Timeline timeline, EraseLead eraseLead) {
        this.readLeadSheet = readLeadSheet;
        this.timeline = timeline;
        this.eraseLead = eraseLead;
    }

    /** @param before where the timeline shall begin; null for the newest */
    @GetMapping
    String show(@PathVariable String id, @RequestParam(required = false) String before, Model model) {
        model.addAttribute("sheet", readLeadSheet.of(id));
        model.addAttribute("before", before);
        return timeline(id, before, model, "leads/lead");
    }

    /** Only the lines of a page of the timeline, to be put below those already there. */
    @GetMapping("/timeline")
    String earlier(@PathVariable String id, @RequestParam(required = false) String before, Model model) {
        return timeline(id, before, model, "leads/bits :: lines");
    }

    @PostMapping("/erase")
    String erase(@PathVariable String id, @AuthenticationPrincipal Person person, RedirectAttributes next) {
        eraseLead.erase(id, person.name());
        next.addFlashAttribute("erased", true);
        return "redirect:/leads";
    }

    private String timeline(String id, String before, Model model, String view) {
        var page = timeline.of(id, before, ENTRIES_A_PAGE);
        model.addAttribute("leadId", id);
        model.addAttribute("timeline", page.map(TimelineLine::of));
        return view;
    }
}
