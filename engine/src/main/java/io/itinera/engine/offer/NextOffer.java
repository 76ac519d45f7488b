package io.itinera.engine.offer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The offers there are for a lead, the best first, those that were left out last.
 *
 * @param offers each with its reason
 */
public record NextOffer(String leadId, List<Weighed> offers) {
    private static final Comparator<Weighed> BEST_FIRST = Comparator.comparing(
                    Weighed::worth, Comparator.nullsLast(Comparator.<Double>reverseOrder()))
            .thenComparing(Weighed::offer);

    static NextOffer of(String leadId, List<Weighed> offers) {
        return new NextOffer(leadId, offers.stream().sorted(BEST_FIRST).toList());
    }

    /** The one of the greatest value times propensity; of equals the first by name. Empty where none is left. */
    public Optional<Weighed> best() {
        return offers.stream().findFirst().filter(offer -> offer.worth() != null);
    }
}
