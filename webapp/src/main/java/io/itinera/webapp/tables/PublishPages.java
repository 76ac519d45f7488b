package io.itinera.webapp.tables;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.decision.ListedTable;
import io.itinera.engine.decision.PublishedTables;
import io.itinera.engine.table.PlannedTables;
import io.itinera.engine.table.PublishTables;
import io.itinera.engine.table.TableChange;
import io.itinera.engine.table.TableVersions;
import io.itinera.engine.tablecase.TableCases;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.WhoIsSignedIn;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Publishing a draft, now or later: asked before, and taken back to the editor where it is refused. */
@ConsolePage
@RequestMapping("/tables/{key}/publish")
class PublishPages {
    private final PublishedTables tables;
    private final PublishTables publishing;
    private final PlannedTables planned;
    private final TableVersions versions;
    private final TableCases cases;
    private final ReviewDrafts review;
    private final CompanyTime time;

    PublishPages(
            PublishedTables tables,
            PublishTables publishing,
            PlannedTables planned,
            TableVersions versions,
            TableCases cases,
            ReviewDrafts review,
            @Value("${itinera.company.time-zone:UTC}") String zone) {
        this.tables = tables;
        this.publishing = publishing;
        this.planned = planned;
        this.versions = versions;
        this.cases = cases;
        this.review = review;
        this.time = CompanyTime.of(zone);
    }

    @PostMapping("/ask")
    ModelAndView ask(
            @PathVariable String key,
            @RequestParam(required = false) String dmn,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(required = false) Integer base) {
        return page(Draft.of(key, dmn, file, base), "", null);
    }

    /** @param publishAt a time by the company's clock; empty for now */
    @PostMapping
    ModelAndView publish(
            @PathVariable String key,
            @RequestParam String dmn,
            @RequestParam(required = false) Integer base,
            @RequestParam(defaultValue = "") String publishAt) {
        var draft = Draft.of(key, dmn, null, base);
        if (!review.of(draft).sound()) {
            return page(draft, publishAt, null);
        }
        var by = WhoIsSignedIn.now().orElseThrow().name();
        try {
            if (publishAt.isBlank()) {
                publishing.publish(key, draft.dmn(), by);
                return new ModelAndView("redirect:/tables/" + key + "?published");
            }
            planned.plan(key, draft.dmn(), time.instant(publishAt), by);
            return new ModelAndView("redirect:/tables/" + (tables.find(key).isPresent() ? key + "#planned" : ""));
        } catch (InvalidInput | Conflict refused) {
            return page(draft, publishAt, refused.getMessage());
        }
    }

    private ModelAndView page(Draft draft, String publishAt, String refused) {
        var looked = review.of(draft);
        var sound = looked.sound();
        boolean goes = sound && refused == null;
        var page = new ModelAndView("tables/publish", goes ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("draft", draft);
        page.addObject("name", tables.find(draft.key()).map(ListedTable::name).orElse(draft.key()));
        page.addObject("review", looked);
        page.addObject("refused", refused);
        page.addObject("sound", sound);
        page.addObject("overtaken", review.isOvertaken(draft));
        page.addObject("publishAt", publishAt);
        page.addObject("zone", time.zone());
        page.addObject("changes", sound ? changes(draft) : null);
        page.addObject("cases", sound ? cases(draft) : null);
        return page;
    }

    private List<TableChange> changes(Draft draft) {
        return tables.find(draft.key()).isPresent() ? versions.changes(draft.key(), draft.dmn()) : null;
    }

    private CaseView cases(Draft draft) {
        return cases.of(draft.key())
                .map(file -> CaseView.of(cases.run(draft.key(), draft.dmn(), file.csv())))
                .orElse(null);
    }
}
