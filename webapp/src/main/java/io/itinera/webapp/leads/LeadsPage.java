package io.itinera.webapp.leads;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.lead.LifecycleStage;
import io.itinera.webapp.page.ConsolePage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All leads, newest first: searched as one types, filtered, read page by page. */
@ConsolePage
class LeadsPage {
    private static final int LEADS_A_PAGE = 50;
    private static final int COUNTED_AT_MOST = 10_000;

    private final Leads leads;

    LeadsPage(Leads leads) {
        this.leads = leads;
    }

    @GetMapping("/leads")
    String show(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String minScore,
            @RequestParam(required = false) String cursor,
            Model model) {
        var filter = LeadFilter.of(text, stage, minScore);
        var total = leads.count();
        var found = filter.isAny() ? total : leads.count(filter.search(null, 1), COUNTED_AT_MOST + 1);
        model.addAttribute("filter", filter);
        model.addAttribute("stages", LifecycleStage.values());
        model.addAttribute("total", total);
        model.addAttribute("found", new Found(Math.min(found, COUNTED_AT_MOST), found > COUNTED_AT_MOST));
        model.addAttribute("page", leads.search(filter.search(cursor, LEADS_A_PAGE)));
        model.addAttribute("cursor", cursor);
        return "leads/list";
    }
}
