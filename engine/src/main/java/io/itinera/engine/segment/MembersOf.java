package io.itinera.engine.segment;

import io.itinera.engine.decision.Condition;
import io.itinera.engine.decision.ConditionFailed;
import io.itinera.engine.scoring.LeadFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks a filter about many leads, read together. */
@Component
class MembersOf {
    private final LeadFacts facts;

    MembersOf(LeadFacts facts) {
        this.facts = facts;
    }

    Members among(List<String> leadIds, Condition filter) {
        var factsOf = facts.ofAll(leadIds);
        var inside = new ArrayList<String>();
        Map<String, String> failures = new HashMap<>();
        for (var leadId : leadIds) {
            try {
                if (filter.holds(name -> "lead".equals(name) ? factsOf.apply(leadId) : null)) {
                    inside.add(leadId);
                }
            } catch (ConditionFailed e) {
                failures.put(leadId, e.getMessage());
            }
        }
        return new Members(inside, failures);
    }
}
