package io.itinera.webapp.api;

import io.itinera.engine.base.Page;
import io.itinera.engine.consent.Consents;
import io.itinera.engine.lead.Lead;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Adds to leads what they said about being contacted: one statement a page, not one a lead. */
@Component
class ShowLeads {
    private final Consents consents;

    ShowLeads(Consents consents) {
        this.consents = consents;
    }

    LeadAnswer one(Lead lead) {
        return page(new Page<>(List.of(lead), null)).items().get(0);
    }

    Page<LeadAnswer> page(Page<Lead> leads) {
        var said = consents.of(leads.items().stream().map(Lead::id).toList());
        return leads.map(lead -> new LeadAnswer(lead, said.getOrDefault(lead.id(), Map.of())));
    }
}
