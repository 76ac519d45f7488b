package io.itinera.engine.lead;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** Finds the leads behind names, many at once. */
final class FindOwners {
    private FindOwners() {}

    static Map<Identity, String> of(Collection<Identity> names, IdentityMapper identities) {
        var asked = new HashSet<>(names);
        var values = new HashSet<String>();
        asked.forEach(name -> values.add(name.value()));
        var owners = new HashMap<Identity, String>();
        for (var slice : Slices.of(values)) {
            for (var row : identities.find(slice)) {
                // one value may be the e-mail address of one lead and the external id of another
                if (asked.contains(row.identity())) {
                    owners.put(row.identity(), row.leadId());
                }
            }
        }
        return owners;
    }
}
