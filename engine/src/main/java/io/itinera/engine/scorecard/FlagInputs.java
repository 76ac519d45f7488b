package io.itinera.engine.scorecard;

import java.util.List;
import java.util.Optional;

/** Finds inputs that tell the outcome too well to be known beforehand, and those that shift between the two samples. */
final class FlagInputs {
    private static final double TOO_GOOD_ALONE = 0.85;
    private static final double TOO_PURE = 0.97;
    private static final double PURE_SHARE = 0.05;
    private static final double UNSTABLE_FROM = 0.1;
    private static final double LEAST_SHARE = 1e-4;

    private final List<PastLead> trained;
    private final List<PastLead> others;

    FlagInputs(List<PastLead> trained, List<PastLead> others) {
        this.trained = trained;
        this.others = others;
    }

    Optional<String> reason(List<Bin> bins) {
        double alone = aloneOn(bins);
        if (alone > TOO_GOOD_ALONE) {
            return Optional.of(
                    "It alone ranks leads nearly perfectly (area under curve %.2f). Is it filled in only after"
                                    .formatted(alone)
                            + " the outcome is known?");
        }
        for (var bin : bins) {
            double share = share(bin, trained);
            if (share >= PURE_SHARE && conversion(bin, trained) >= TOO_PURE) {
                return Optional.of("Of those with “%s”, %.0f %% converted. Is it written after the sale?"
                        .formatted(bin.says(), 100 * conversion(bin, trained)));
            }
        }
        double shift = shift(bins);
        return shift > UNSTABLE_FROM
                ? Optional.of(
                        "Its values are spread differently in the two samples (stability index %.2f).".formatted(shift))
                : Optional.empty();
    }

    private double aloneOn(List<Bin> bins) {
        var rates = bins.stream().mapToDouble(bin -> conversion(bin, trained)).toArray();
        return Ranking.areaUnderCurve(trained.stream()
                .map(lead -> {
                    for (int i = 0; i < rates.length; i++) {
                        if (bins.get(i).holds(lead)) {
                            return new Ranking.Scored(rates[i], lead.converted());
                        }
                    }
                    return new Ranking.Scored(0, lead.converted());
                })
                .toList());
    }

    /** Population stability index: the sum over bins of (p - q) ln(p / q). */
    private double shift(List<Bin> bins) {
        double shift = 0;
        for (var bin : bins) {
            double before = Math.max(LEAST_SHARE, share(bin, trained));
            double after = Math.max(LEAST_SHARE, share(bin, others));
            shift += (before - after) * Math.log(before / after);
        }
        return shift;
    }

    static double share(Bin bin, List<PastLead> leads) {
        return leads.isEmpty() ? 0 : (double) leads.stream().filter(bin::holds).count() / leads.size();
    }

    static double conversion(Bin bin, List<PastLead> leads) {
        var inside = leads.stream().filter(bin::holds).toList();
        return inside.isEmpty()
                ? 0
                : (double) inside.stream().filter(PastLead::converted).count() / inside.size();
    }
}
