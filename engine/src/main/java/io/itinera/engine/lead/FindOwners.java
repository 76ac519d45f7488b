package io.itinera.engine.lead;

import io.itinera.engine.store.BulkSelect;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the leads behind names, many at once. */
@Component
class FindOwners {
    private static final String OF_VALUES =
            "SELECT identity_kind, identity_value, lead_id FROM lead_identity WHERE identity_value IN (:keys)";

    private final BulkSelect bulk;

    FindOwners(BulkSelect bulk) {
        this.bulk = bulk;
    }

    Map<Identity, String> of(Collection<Identity> names) {
        var asked = new HashSet<>(names);
        var values = new HashSet<String>();
        asked.forEach(name -> values.add(name.value()));
        var owners = new HashMap<Identity, String>();
        var rows = bulk.select(
                OF_VALUES,
                values,
                (row, number) ->
                        new IdentityRow(IdentityKind.valueOf(row.getString(1)), row.getString(2), row.getString(3)));
        for (var row : rows) {
            // one value may be the e-mail address of one lead and the external id of another
            if (asked.contains(row.identity())) {
                owners.put(row.identity(), row.leadId());
            }
        }
        return owners;
    }
}
