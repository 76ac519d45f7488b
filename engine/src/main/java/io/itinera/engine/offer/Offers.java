package io.itinera.engine.offer;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.scoring.LeadFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the next best offer of a lead by the analysts' tables: what there is, who may have it, for whom it makes sense now,
 * whom it suits; and of what is left that of the greatest value times propensity. The same lead always gets the same offer
 * until something about it or the tables changes.
 */
@Component
public class Offers {
    /** Type of the event that an offer was chosen for a lead. */
    public static final String CHOSEN = "offer-chosen";

    private final OfferTables tables;
    private final LeadFacts facts;

    Offers(OfferTables tables, LeadFacts facts) {
        this.tables = tables;
        this.facts = facts;
    }

    /**
     * For each of the leads, by its id.
     *
     * @throws NotFound where there is no table {@code offers} or {@code offer-propensity}
     * @throws DecisionFailed where the table {@code offers} cannot be evaluated
     */
    public Map<String, NextOffer> next(List<String> leadIds) {
        var factsOf = facts.ofAll(leadIds);
        var candidates = tables.catalogue(leadIds, leadIds.stream().map(factsOf).toList());
        for (var sieve : OfferTables.SIEVES) {
            if (tables.published(sieve)) {
                candidates = tables.sieved(sieve, candidates);
            }
        }
        var byLead = tables.likely(candidates).stream()
                .collect(Collectors.groupingBy(
                        Candidate::leadId, Collectors.mapping(Candidate::offer, Collectors.toList())));
        var next = new LinkedHashMap<String, NextOffer>();
        leadIds.forEach(id -> next.put(id, NextOffer.of(id, byLead.getOrDefault(id, List.of()))));
        return next;
    }
}
