package io.itinera.webapp.tables;

import io.itinera.engine.decision.PublishedTables;
import io.itinera.engine.table.PublishTables;
import io.itinera.engine.table.TableVersions;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.WhoIsSignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Versions of a table: what each one said, what changed between two of them, and the way back to one. */
@ConsolePage
@RequestMapping("/tables/{key}")
class TableVersionPages {
    private final PublishedTables tables;
    private final TableVersions versions;
    private final PublishTables publishing;

    TableVersionPages(PublishedTables tables, TableVersions versions, PublishTables publishing) {
        this.tables = tables;
        this.versions = versions;
        this.publishing = publishing;
    }

    @GetMapping("/compare")
    String compare(@PathVariable String key, @RequestParam int from, @RequestParam int to, Model model) {
        model.addAttribute("table", tables.get(key));
        model.addAttribute("versions", versions.of(key));
        model.addAttribute("comparison", versions.compare(key, from, to));
        return "tables/compare";
    }

    @GetMapping("/versions/{version}/file")
    ResponseEntity<String> file(@PathVariable String key, @PathVariable int version) {
        return Attached.dmn(key + "-version-" + version + ".dmn", versions.file(key, version));
    }

    /** Asks first: it decides about every lead from then on. */
    @GetMapping("/versions/{version}/roll-back")
    String askToRollBack(@PathVariable String key, @PathVariable int version, Model model) {
        var table = tables.get(key);
        model.addAttribute("table", table);
        model.addAttribute("version", version);
        model.addAttribute("comparison", versions.compare(key, table.version(), version));
        return "tables/roll-back";
    }

    @PostMapping("/versions/{version}/roll-back")
    String rollBack(@PathVariable String key, @PathVariable int version) {
        publishing.rollBack(key, version, WhoIsSignedIn.now().orElseThrow().name());
        return "redirect:/tables/" + key + "#versions";
    }
}
