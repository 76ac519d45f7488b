package io.itinera.webapp.api;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.offer.NextOffer;
import io.itinera.engine.offer.Offers;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OffersApi {
    private final Offers offers;
    private final Leads leads;

    OffersApi(Offers offers, Leads leads) {
        this.offers = offers;
        this.leads = leads;
    }

    /** What would be offered now, and why nothing else; nothing is stored. */
    @GetMapping("/api/leads/{id}/offers")
    NextOffer next(@PathVariable String id) {
        var lead = leads.get(id).id();
        return offers.next(List.of(lead)).get(lead);
    }
}
