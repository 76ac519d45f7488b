package io.itinera.engine.message;

import io.itinera.engine.lead.Lead;
import java.util.Optional;

/** A lead's number as networks want it, however it was typed. */
final class Phones {
    private Phones() {}

    /** Digits behind a plus where it has a country code; as it is where it has none, for the provider to judge. */
    static Optional<String> of(Lead lead) {
        if (lead.phone() == null) {
            return Optional.empty();
        }
        var number = lead.phone().replace("(0)", "").replaceAll("[^+\\d]", "");
        return number.isEmpty() ? Optional.empty() : Optional.of(number.replaceFirst("^00", "+"));
    }
}
