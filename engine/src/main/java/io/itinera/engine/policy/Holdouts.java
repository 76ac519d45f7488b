package io.itinera.engine.policy;

import io.itinera.engine.base.Lot;

/** Who is kept out to compare with: decided by the lead's id alone, so always the same leads, without keeping a list. */
final class Holdouts {
    private static final int PARTS = 1_000_000;

    private Holdouts() {}

    static boolean keepOut(Rule.Holdout holdout, Ask ask) {
        var key = "holdout/" + holdout.of().keyOf(ask) + "/" + ask.lead().id();
        long part = Long.remainderUnsigned(Lot.of(key), PARTS);
        return part < holdout.percent().doubleValue() / 100 * PARTS;
    }
}
