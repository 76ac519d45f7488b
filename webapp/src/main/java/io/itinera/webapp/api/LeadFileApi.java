package io.itinera.webapp.api;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.Page;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.timeline.Timeline;
import io.itinera.engine.timeline.TimelineEntry;
import io.itinera.webapp.security.Person;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is kept of one lead: its timeline, all of it to take away, and its erasure. */
@RestController
@RequestMapping("/api/leads/{id}")
class LeadFileApi {
    private final Leads leads;
    private final Timeline timeline;
    private final Audit audit;

    LeadFileApi(Leads leads, Timeline timeline, Audit audit) {
        this.leads = leads;
        this.timeline = timeline;
        this.audit = audit;
    }

    @GetMapping("/timeline")
    Page<TimelineEntry> timeline(
            @PathVariable String id,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return timeline.of(leads.get(id).id(), cursor.orElse(null), limit);
    }

    @GetMapping("/export")
    @Transactional
    public ResponseEntity<Map<String, Object>> export(@PathVariable String id, @AuthenticationPrincipal Person person) {
        var file = leads.export(id);
        audit.record(person.name(), "lead.exported", id, null);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lead-" + id + ".json\"")
                .body(file);
    }

    @DeleteMapping
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void erase(@PathVariable String id, @AuthenticationPrincipal Person person) {
        leads.erase(id);
        audit.record(person.name(), "lead.erased", id, null);
    }
}
