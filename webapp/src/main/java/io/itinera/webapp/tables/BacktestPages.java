package io.itinera.webapp.tables;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.decision.PublishedTables;
import io.itinera.engine.scorecard.Scorecards;
import io.itinera.webapp.page.ConsolePage;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A candidate beside the published table, on leads of which is known how they turned out. */
@ConsolePage
@RequestMapping("/tables/{key}/backtest")
class BacktestPages {
    private final Scorecards scorecards;
    private final PublishedTables tables;

    BacktestPages(Scorecards scorecards, PublishedTables tables) {
        this.scorecards = scorecards;
        this.tables = tables;
    }

    @GetMapping
    ModelAndView form(@PathVariable String key) {
        return page(key, null, BacktestForm.EMPTY);
    }

    /** Without an outcome it only takes the draft along, and asks for it. */
    @PostMapping
    ModelAndView run(
            @PathVariable String key,
            @RequestParam(required = false) String dmn,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(required = false) Integer base,
            @RequestParam(required = false) String outcome,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "50") String threshold) {
        var draft = dmn == null && (file == null || file.isEmpty()) ? null : Draft.of(key, dmn, file, base);
        if (outcome == null) {
            return page(key, draft, BacktestForm.EMPTY);
        }
        var filled = new BacktestForm(outcome, asOf, threshold);
        var page = page(key, draft, filled);
        try {
            if (draft == null) {
                throw new InvalidInput(
                        "candidate", "Choose the file of a changed table, or come here from the editor.");
            }
            var report = scorecards.backtest(key, draft.dmn(), outcome, filled.then(), filled.score());
            page.addObject("result", new BacktestView(report, filled.score()));
        } catch (InvalidInput refused) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            page.addObject("refused", refused.getMessage());
        }
        return page;
    }

    private ModelAndView page(String key, Draft draft, BacktestForm filled) {
        var page = new ModelAndView("tables/backtest");
        page.addObject("table", tables.get(key));
        page.addObject("draft", draft);
        page.addObject("filled", filled);
        page.addObject("mostLeads", Scorecards.MOST_LEADS);
        return page;
    }
}
