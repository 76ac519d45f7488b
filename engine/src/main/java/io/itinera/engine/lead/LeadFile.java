package io.itinera.engine.lead;

import io.itinera.engine.base.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything kept of one lead, over all features: to export, to erase, to hand over. */
@Component
class LeadFile {
    private final LeadMapper leads;
    private final ReadLeads read;
    private final IdentityMapper identities;
    private final StageChangeMapper changes;

    /** A provider, because features that keep data of leads depend on the leads. */
    private final ObjectProvider<LeadData> data;

    LeadFile(
            LeadMapper leads,
            ReadLeads read,
            IdentityMapper identities,
            StageChangeMapper changes,
            ObjectProvider<LeadData> data) {
        this.leads = leads;
        this.read = read;
        this.identities = identities;
        this.changes = changes;
        this.data = data;
    }

    Map<String, Object> export(Lead lead) {
        var result = new LinkedHashMap<String, Object>();
        result.put("lead", lead);
        result.put(
                "identities",
                identities.ofLead(lead.id()).stream()
                        .map(row -> Map.of("kind", row.identityKind().field(), "value", row.identityValue()))
                        .toList());
        data.orderedStream().forEach(part -> result.put(part.section(), part.export(lead.id())));
        return result;
    }

    void erase(String leadId) {
        // the lock keeps events and upserts from adding to a lead that is about to vanish
        if (read.lock(List.of(leadId)).isEmpty()) {
            throw new NotFound("lead", leadId);
        }
        data.orderedStream().forEach(part -> part.erase(leadId));
        changes.deleteOf(leadId);
        identities.deleteOf(leadId);
        leads.delete(List.of(leadId));
    }

    void merge(String anonymousLeadId, String knownLeadId) {
        data.orderedStream().forEach(part -> part.merge(anonymousLeadId, knownLeadId));
        changes.move(anonymousLeadId, knownLeadId);
        identities.move(anonymousLeadId, knownLeadId);
        leads.delete(List.of(anonymousLeadId));
    }
}
