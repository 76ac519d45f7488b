package io.itinera.webapp.tables;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.decision.ListedTable;
import io.itinera.engine.decision.PublishedTables;
import io.itinera.engine.scorecard.Scorecards;
import io.itinera.engine.scoring.KnownFields;
import io.itinera.webapp.page.ConsolePage;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Drafts of scorecards made from outcomes. */
@ConsolePage
@RequestMapping("/tables/{key}/suggest")
class SuggestPages {
    private final Scorecards scorecards;
    private final PublishedTables tables;
    private final KnownFields fields;

    SuggestPages(Scorecards scorecards, PublishedTables tables, KnownFields fields) {
        this.scorecards = scorecards;
        this.tables = tables;
        this.fields = fields;
    }

    @GetMapping
    ModelAndView form(@PathVariable String key) {
        return page(key, SuggestForm.EMPTY);
    }

    @PostMapping
    ModelAndView suggest(
            @PathVariable String key,
            @RequestParam String outcome,
            @RequestParam(required = false) Set<String> leaveOut,
            @RequestParam(defaultValue = "false") boolean leaveOutFlagged,
            @RequestParam(defaultValue = "40") String mostRules,
            @RequestParam(defaultValue = "1") String seed) {
        var filled = new SuggestForm(outcome, leaveOut == null ? Set.of() : leaveOut, leaveOutFlagged, mostRules, seed);
        var page = page(key, filled);
        try {
            page.addObject("result", scorecards.suggest(outcome, filled.request(key)));
        } catch (InvalidInput refused) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            page.addObject("refused", refused.getMessage());
        }
        return page;
    }

    private ModelAndView page(String key, SuggestForm filled) {
        var columns = new TreeSet<>(fields.attributes());
        columns.addAll(filled.leaveOut());
        var page = new ModelAndView("tables/suggest");
        page.addObject("key", key);
        page.addObject("isPublished", tables.find(key).isPresent());
        page.addObject("name", tables.find(key).map(ListedTable::name).orElse(key));
        page.addObject("filled", filled);
        page.addObject("columns", columns);
        page.addObject("mostLeads", Scorecards.MOST_LEADS);
        return page;
    }
}
