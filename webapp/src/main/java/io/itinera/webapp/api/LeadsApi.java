package io.itinera.webapp.api;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Page;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.LeadSearch;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.lead.LifecycleStage;
import io.itinera.webapp.security.Person;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/leads")
class LeadsApi {
    private final Leads leads;
    private final ShowLeads show;

    LeadsApi(Leads leads, ShowLeads show) {
        this.leads = leads;
        this.show = show;
    }

    /** Creates the lead (201) or changes what the body says differently (200). */
    @PostMapping(consumes = "application/json")
    ResponseEntity<LeadAnswer> upsert(@RequestBody Map<String, Object> body, @AuthenticationPrincipal Person person) {
        var upserted = leads.upsert(LeadDraft.of(body), "API, " + person.name());
        var answer = show.one(upserted.lead());
        return upserted.created()
                ? ResponseEntity.created(
                                URI.create("/api/leads/" + upserted.lead().id()))
                        .body(answer)
                : ResponseEntity.ok(answer);
    }

    @GetMapping("/{id}")
    LeadAnswer get(@PathVariable String id) {
        return show.one(leads.get(id));
    }

    /** By e-mail address or external id: none or one. By anything else: newest first, page by page. */
    @GetMapping
    Page<LeadAnswer> find(
            @RequestParam Optional<String> email,
            @RequestParam Optional<String> externalId,
            @RequestParam Optional<String> text,
            @RequestParam Optional<String> lifecycleStage,
            @RequestParam Optional<Integer> minScore,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = "50") int limit) {
        if (email.isPresent() && externalId.isPresent()) {
            throw new InvalidInput("email", "Ask by email or by externalId, not by both.");
        }
        if (email.isPresent()) {
            return show.page(atMostOne(leads.findByEmail(email.get())));
        }
        if (externalId.isPresent()) {
            return show.page(atMostOne(leads.findByExternalId(externalId.get())));
        }
        return show.page(leads.search(new LeadSearch(
                text.orElse(null),
                lifecycleStage.map(LifecycleStage::of).orElse(null),
                minScore.orElse(null),
                cursor.orElse(null),
                limit)));
    }

    private static Page<Lead> atMostOne(Optional<Lead> lead) {
        return new Page<>(lead.map(List::of).orElse(List.of()), null);
    }
}
