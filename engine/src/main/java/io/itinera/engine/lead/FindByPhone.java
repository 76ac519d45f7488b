package io.itinera.engine.lead;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds leads by phone numbers as networks write them, which is not always how the lead's was typed. */
final class FindByPhone {
    private FindByPhone() {}

    static Map<String, List<String>> of(Collection<String> phones, LeadMapper leads) {
        var askedBy = new HashMap<String, String>();
        for (var phone : phones) {
            spellings(phone).forEach(spelling -> askedBy.putIfAbsent(spelling, phone));
        }
        var result = new HashMap<String, List<String>>();
        for (var slice : Slices.of(askedBy.keySet())) {
            for (var owner : leads.byPhone(slice)) {
                result.computeIfAbsent(askedBy.get(owner.phone()), phone -> new ArrayList<>())
                        .add(owner.id());
            }
        }
        return result;
    }

    private static Set<String> spellings(String phone) {
        var digits = phone.replaceAll("\\D", "").replaceFirst("^00", "");
        return digits.isEmpty() ? Set.of() : Set.copyOf(List.of("+" + digits, "00" + digits, digits));
    }
}
