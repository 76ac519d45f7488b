package io.itinera.engine.lead;

import io.itinera.engine.consent.Consents;
import java.util.ArrayList;
import java.util.Collections;
import org.springframework.stereotype.Component;

/** Consent knows no leads, only their ids; so the leads take care of its part of the file. */
@Component
class ConsentOfLead implements LeadData {
    private final Consents consents;

    ConsentOfLead(Consents consents) {
        this.consents = consents;
    }

    @Override
    public String section() {
        return "consents";
    }

    @Override
    public Object export(String leadId) {
        return consents.history(leadId);
    }

    @Override
    public void erase(String leadId) {
        consents.erase(leadId);
    }

    /** What a visitor agreed to or refused stays said, at its time, when we learn the name. */
    @Override
    public void merge(String anonymousLeadId, String knownLeadId) {
        var said = new ArrayList<>(consents.history(anonymousLeadId));
        Collections.reverse(said);
        consents.record(said.stream().map(consent -> consent.of(knownLeadId)).toList());
        consents.erase(anonymousLeadId);
    }
}
