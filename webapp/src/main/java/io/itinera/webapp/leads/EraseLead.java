package io.itinera.webapp.leads;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.lead.Leads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases a lead and notes who did it, both or neither. */
@Component
class EraseLead {
    private final Leads leads;
    private final Audit audit;

    EraseLead(Leads leads, Audit audit) {
        this.leads = leads;
        this.audit = audit;
    }

    /** @throws io.itinera.engine.base.NotFound where there is no such lead */
    @Transactional
    public void erase(String leadId, String by) {
        leads.erase(leadId);
        audit.record(by, "lead.erased", leadId, null);
    }
}
