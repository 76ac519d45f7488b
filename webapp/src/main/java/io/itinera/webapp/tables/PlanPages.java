package io.itinera.webapp.tables;

import io.itinera.engine.table.PlannedTables;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.WhoIsSignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tables that wait for their time: to look at, and to take back. */
@ConsolePage
@RequestMapping("/tables/{key}/planned/{id}")
class PlanPages {
    private final PlannedTables planned;

    PlanPages(PlannedTables planned) {
        this.planned = planned;
    }

    @GetMapping("/file")
    ResponseEntity<String> file(@PathVariable String key, @PathVariable String id) {
        return Attached.dmn(key + "-planned.dmn", planned.file(key, id));
    }

    @PostMapping("/cancel")
    String cancel(@PathVariable String key, @PathVariable String id) {
        planned.cancel(key, id, WhoIsSignedIn.now().orElseThrow().name());
        return "redirect:/tables/" + key + "#planned";
    }
}
