package io.itinera.webapp.page;

import java.util.Locale;

/** Writes shares as percent, below ten with a decimal. */
final class Shares {
    private static final double TELLING = 0.1;

    private Shares() {}

    static String percent(double share) {
        return String.format(Locale.ROOT, share < TELLING ? "%.1f %%" : "%.0f %%", 100 * share);
    }
}
