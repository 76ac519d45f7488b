package io.itinera.engine.lead;

import io.itinera.engine.store.Transactions;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads and locks all leads that a chunk of drafts may concern: one look at the names, one at the leads. */
@Component
class LoadWorkingSet {
    private final FindOwners findOwners;
    private final ReadLeads leads;

    LoadWorkingSet(FindOwners findOwners, ReadLeads leads) {
        this.findOwners = findOwners;
        this.leads = leads;
    }

    WorkingSet around(List<LeadDraft> drafts) {
        var names = new HashSet<Identity>();
        drafts.forEach(draft -> names.addAll(Identities.of(draft)));
        var owners = findOwners.of(names);
        var loaded = lock(new HashSet<>(owners.values()));
        owners.forEach((name, leadId) -> requireStillTrue(name, loaded.get(leadId)));
        return new WorkingSet(owners, loaded);
    }

    private Map<String, Lead> lock(Collection<String> ids) {
        var result = new HashMap<String, Lead>();
        leads.lock(ids.stream().sorted().toList()).forEach(lead -> result.put(lead.id(), lead));
        return result;
    }

    /** Between the look at the names and the lock somebody may have erased, merged or renamed the lead. */
    private static void requireStillTrue(Identity name, Lead lead) {
        boolean stillTrue = lead != null
                && switch (name.kind()) {
                    case EXTERNAL_ID -> name.value().equals(lead.externalId());
                    case EMAIL -> name.value().equals(lead.email());
                    case ANONYMOUS_ID -> true;
                };
        if (!stillTrue) {
            throw new Transactions.Raced("the lead behind a name changed while it was looked up");
        }
    }
}
