package io.itinera.engine.offer;

import io.itinera.engine.decision.Facts;
import java.util.HashMap;
import java.util.Map;

/** An offer of a lead that is still in the race, or no more. */
record Candidate(String leadId, Facts lead, Weighed offer) {
    boolean inRace() {
        return offer.droppedAt() == null;
    }

    Candidate with(Weighed changed) {
        return new Candidate(leadId, lead, changed);
    }

    Map<String, Object> variables() {
        var variables = new HashMap<String, Object>();
        variables.put("lead", lead);
        variables.put("offer", offer.offer());
        variables.put("value", offer.value());
        return variables;
    }
}
