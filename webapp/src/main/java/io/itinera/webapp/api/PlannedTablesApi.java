package io.itinera.webapp.api;

import io.itinera.engine.table.PlannedTable;
import io.itinera.engine.table.PlannedTables;
import io.itinera.webapp.security.Person;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tables that are to be published at a time to come. */
@RestController
@RequestMapping("/api/decisions/{key}/planned")
class PlannedTablesApi {
    private final PlannedTables planned;

    PlannedTablesApi(PlannedTables planned) {
        this.planned = planned;
    }

    /** Those that wait by their time, then those that have ended; fifty in all. */
    @GetMapping
    List<PlannedTable> all(@PathVariable String key) {
        return planned.of(key);
    }

    @GetMapping("/{id}")
    PlannedTable get(@PathVariable String key, @PathVariable String id) {
        return planned.get(key, id);
    }

    @GetMapping(path = "/{id}/table", produces = "application/xml")
    String table(@PathVariable String key, @PathVariable String id) {
        return planned.file(key, id);
    }

    @PostMapping("/{id}/cancel")
    PlannedTable cancel(@PathVariable String key, @PathVariable String id, @AuthenticationPrincipal Person person) {
        return planned.cancel(key, id, person.name());
    }
}
