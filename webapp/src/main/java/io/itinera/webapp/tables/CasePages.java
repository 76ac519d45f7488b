package io.itinera.webapp.tables;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.decision.PublishedTables;
import io.itinera.engine.tablecase.CaseFile;
import io.itinera.engine.tablecase.TableCases;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.page.UploadedText;
import io.itinera.webapp.security.WhoIsSignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Cases of a table: red or green beside it, edited here or in a spreadsheet. */
@ConsolePage
@RequestMapping("/tables/{key}/cases")
class CasePages {
    /** A form takes no more; a file does. */
    private static final int LONGEST_EDITED = 500_000;

    private final PublishedTables tables;
    private final TableCases cases;

    CasePages(PublishedTables tables, TableCases cases) {
        this.tables = tables;
        this.cases = cases;
    }

    @GetMapping
    ModelAndView show(@PathVariable String key) {
        var file = cases.of(key).orElse(null);
        var page = page(key, file, null, HttpStatus.OK);
        page.addObject("view", file == null ? null : CaseView.of(cases.run(key, null)));
        return page;
    }

    @GetMapping("/file")
    ResponseEntity<String> file(@PathVariable String key) {
        var file = cases.of(key).orElseThrow(() -> new NotFound("cases file of the decision", key));
        return Attached.csv(key + ".cases.csv", file.csv());
    }

    /** @param csv what was written on the page; a file that is sent along takes its place */
    @PostMapping
    ModelAndView save(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String csv,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(required = false) String mark) {
        var text = file == null || file.isEmpty() ? csv.replace("\r\n", "\n") : UploadedText.of(file);
        try {
            cases.save(key, text, name(), mark == null || mark.isEmpty() ? null : mark);
            return new ModelAndView("redirect:/tables/" + key + "/cases");
        } catch (InvalidInput | Conflict refused) {
            var page = page(key, cases.of(key).orElse(null), refused.getMessage(), HttpStatus.BAD_REQUEST);
            page.addObject("csv", text);
            page.addObject("mark", mark);
            return page;
        }
    }

    private ModelAndView page(String key, CaseFile file, String refused, HttpStatus status) {
        var page = new ModelAndView("tables/cases", status);
        page.addObject("table", tables.get(key));
        page.addObject("file", file);
        page.addObject("csv", file == null ? "" : file.csv());
        page.addObject("mark", file == null ? null : file.mark());
        page.addObject("editable", file == null || file.csv().length() <= LONGEST_EDITED);
        page.addObject("tried", null);
        page.addObject("refused", refused);
        page.addObject("view", null);
        return page;
    }

    /** Runs the cases against a file that is not published; nothing is stored. */
    @PostMapping("/try")
    ModelAndView attempt(@PathVariable String key, @RequestParam MultipartFile table) {
        var file = cases.of(key).orElse(null);
        try {
            var run = cases.run(key, UploadedText.of(table));
            var page = page(key, file, null, HttpStatus.OK);
            page.addObject("tried", table.getOriginalFilename());
            page.addObject("view", CaseView.of(run));
            return page;
        } catch (InvalidInput refused) {
            return page(key, file, refused.getMessage(), HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping("/remove")
    String askToRemove(@PathVariable String key, Model model) {
        model.addAttribute("table", tables.get(key));
        model.addAttribute("file", cases.of(key).orElseThrow(() -> new NotFound("cases file of the decision", key)));
        return "tables/remove-cases";
    }

    @PostMapping("/remove")
    String remove(@PathVariable String key) {
        cases.remove(key, name(), null);
        return "redirect:/tables/" + key + "/cases";
    }

    private static String name() {
        return WhoIsSignedIn.now().orElseThrow().name();
    }
}
