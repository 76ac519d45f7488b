package io.itinera.engine.lead;

import io.itinera.engine.store.Slices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds leads by phone numbers as networks write them, which is not always how the lead's was typed. */
final class FindByPhone {
    private FindByPhone() {}

    static Map<String, List<String>> of(Collection<String> phones, LeadMapper leads) {
        var askedAs = new HashMap<String, Set<String>>();
        for (var phone : phones) {
            spellings(phone)
                    .forEach(spelling -> askedAs.computeIfAbsent(spelling, one -> new HashSet<>())
                            .add(phone));
        }
        var result = new HashMap<String, List<String>>();
        for (var slice : Slices.of(askedAs.keySet())) {
            for (var owner : leads.byPhone(slice)) {
                for (var asked : askedAs.get(owner.phone())) {
                    result.computeIfAbsent(asked, phone -> new ArrayList<>()).add(owner.id());
                }
            }
        }
        return result;
    }

    private static Set<String> spellings(String phone) {
        var digits = phone.replaceAll("\\D", "").replaceFirst("^00", "");
        return digits.isEmpty() ? Set.of() : Set.copyOf(List.of("+" + digits, "00" + digits, digits));
    }
}
