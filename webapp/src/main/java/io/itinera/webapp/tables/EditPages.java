package io.itinera.webapp.tables;

import io.itinera.engine.decision.ListedTable;
import io.itinera.engine.decision.PublishedTables;
import io.itinera.engine.decision.TableFiles;
import io.itinera.webapp.page.ConsolePage;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Working on a table: the published one, a file, or a draft that came from another page. */
@ConsolePage
@RequestMapping("/tables/{key}")
class EditPages {
    private final PublishedTables tables;
    private final TableFiles files;
    private final ReviewDrafts review;

    EditPages(PublishedTables tables, TableFiles files, ReviewDrafts review) {
        this.tables = tables;
        this.files = files;
        this.review = review;
    }

    @GetMapping("/edit")
    ModelAndView edit(@PathVariable String key) {
        return page(new Draft(key, files.published(key), tables.get(key).version()));
    }

    /** Goes on with a draft, and says what is to be said about it. */
    @PostMapping("/edit")
    ModelAndView goOn(
            @PathVariable String key,
            @RequestParam(required = false) String dmn,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(required = false) Integer base) {
        var begunOn =
                base != null ? base : tables.find(key).map(ListedTable::version).orElse(null);
        return page(Draft.of(key, dmn, file, begunOn));
    }

    private ModelAndView page(Draft draft) {
        var published = tables.find(draft.key());
        return new ModelAndView(
                "tables/edit",
                Map.of(
                        "draft", draft,
                        "name", published.map(ListedTable::name).orElse(draft.key()),
                        "isPublished", published.isPresent(),
                        "review", review.of(draft)));
    }

    /** To take the published one along. */
    @GetMapping("/file")
    ResponseEntity<String> file(@PathVariable String key) {
        return Attached.dmn(tables.get(key).file(), files.published(key));
    }

    /** To take a draft along. */
    @PostMapping("/file")
    ResponseEntity<String> file(@PathVariable String key, @RequestParam String dmn) {
        return Attached.dmn(key + ".dmn", Draft.of(key, dmn, null, null).dmn());
    }
}
