package io.itinera.engine.leadjob;

import io.itinera.engine.lead.LeadData;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes an erased lead off the lists of jobs. */
@Component
class ForgetLeads implements LeadData {
    private final LeadJobMapper jobs;

    ForgetLeads(LeadJobMapper jobs) {
        this.jobs = jobs;
    }

    @Override
    public String section() {
        return "jobs";
    }

    /** A list says nothing of the lead that is not said elsewhere. */
    @Override
    public Object export(String leadId) {
        return List.of();
    }

    @Override
    public void erase(String leadId) {
        jobs.forgetItem(leadId);
    }
}
