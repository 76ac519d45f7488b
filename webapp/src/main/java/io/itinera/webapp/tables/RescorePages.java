package io.itinera.webapp.tables;

import io.itinera.engine.decision.PublishedTables;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.leadjob.LeadJobStatus;
import io.itinera.engine.leadjob.Selection;
import io.itinera.engine.rescore.Rescoring;
import io.itinera.engine.segment.Segments;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.WhoIsSignedIn;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Scoring leads anew: whom, asked before it begins, and the brakes while it goes on. */
@ConsolePage
@RequestMapping("/tables/{key}/rescores")
class RescorePages {
    private static final int SEGMENTS_SHOWN = 500;
    private static final String CHANGED = "changed";
    private static final String SEGMENT = "segment:";

    private final Rescoring rescoring;
    private final PublishedTables tables;
    private final Segments segments;
    private final Leads leads;

    RescorePages(Rescoring rescoring, PublishedTables tables, Segments segments, Leads leads) {
        this.rescoring = rescoring;
        this.tables = tables;
        this.segments = segments;
        this.leads = leads;
    }

    /** @param who {@code changed}, {@code all}, or {@code segment:} and its key */
    @GetMapping("/new")
    String ask(@PathVariable String key, @RequestParam(defaultValue = CHANGED) String who, Model model) {
        model.addAttribute("table", tables.get(key));
        model.addAttribute("segments", segments.page(null, SEGMENTS_SHOWN).items());
        model.addAttribute("who", who);
        var segment = selection(who) instanceof Selection.Segment named
                ? segments.size(segments.get(named.key()).filter())
                : null;
        model.addAttribute("estimated", segment != null && segment.estimated());
        model.addAttribute("leads", segment == null ? leads.count() : segment.leads());
        return "tables/rescore";
    }

    @PostMapping
    String start(@PathVariable String key, @RequestParam String who) {
        var by = WhoIsSignedIn.now().orElseThrow().name();
        return backFrom(rescoring.start(key, selection(who), who.equals(CHANGED), by));
    }

    @PostMapping("/{id}/pause")
    String pause(@PathVariable String id) {
        return backFrom(rescoring.pause(id));
    }

    @PostMapping("/{id}/resume")
    String resume(@PathVariable String id) {
        return backFrom(rescoring.resume(id));
    }

    /** Asks before anything is cancelled: it cannot be taken back. */
    @GetMapping("/{id}/cancel")
    String askToCancel(@PathVariable String key, @PathVariable String id, Model model) {
        model.addAttribute("table", tables.get(key));
        model.addAttribute("rescore", rescoring.get(id));
        return "tables/cancel-rescore";
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable String id) {
        return backFrom(rescoring.cancel(id));
    }

    private static Selection selection(String who) {
        return who.startsWith(SEGMENT) ? new Selection.Segment(who.substring(SEGMENT.length())) : new Selection.All();
    }

    private static String backFrom(LeadJobStatus rescore) {
        return "redirect:/tables/" + rescore.subject() + "#rescores";
    }
}
