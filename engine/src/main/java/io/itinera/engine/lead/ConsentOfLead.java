package io.itinera.engine.lead;

import io.itinera.engine.consent.Consents;
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
}
