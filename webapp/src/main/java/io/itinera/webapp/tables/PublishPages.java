package io.itinera.webapp.tables;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.decision.ListedTable;
import io.itinera.engine.decision.PublishedTables;
import io.itinera.engine.decision.TableFiles;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.WhoIsSignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Publishing a draft: asked before, and taken back to the editor where it is refused. */
@ConsolePage
@RequestMapping("/tables/{key}/publish")
class PublishPages {
    private final PublishedTables tables;
    private final TableFiles files;
    private final ReviewDrafts review;

    PublishPages(PublishedTables tables, TableFiles files, ReviewDrafts review) {
        this.tables = tables;
        this.files = files;
        this.review = review;
    }

    @PostMapping("/ask")
    ModelAndView ask(
            @PathVariable String key,
            @RequestParam(required = false) String dmn,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(required = false) Integer base) {
        return page(Draft.of(key, dmn, file, base), null);
    }

    @PostMapping
    ModelAndView publish(
            @PathVariable String key, @RequestParam String dmn, @RequestParam(required = false) Integer base) {
        var draft = Draft.of(key, dmn, null, base);
        if (!review.of(draft).sound()) {
            return page(draft, null);
        }
        var by = WhoIsSignedIn.now().orElseThrow();
        try {
            files.publish(fileOf(key), draft.dmn(), by.name(), by.groups());
            return new ModelAndView("redirect:/tables/" + key + "?published");
        } catch (InvalidInput refused) {
            return page(draft, refused.getMessage());
        }
    }

    private ModelAndView page(Draft draft, String refused) {
        var looked = review.of(draft);
        var sound = looked.sound() && refused == null;
        var page = new ModelAndView("tables/publish", sound ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("draft", draft);
        page.addObject("name", tables.find(draft.key()).map(ListedTable::name).orElse(draft.key()));
        page.addObject("review", looked);
        page.addObject("refused", refused);
        page.addObject("sound", sound);
        page.addObject("overtaken", review.isOvertaken(draft));
        return page;
    }

    private String fileOf(String key) {
        return tables.find(key).map(ListedTable::file).orElse(key + ".dmn");
    }
}
