package io.itinera.webapp.api;

import io.itinera.engine.base.InvalidInput;

/** How many rows a page may have. */
final class Limit {
    private static final int MOST = 500;

    private Limit() {}

    static int of(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput("limit", "limit is " + limit + "; ask for 1 to " + MOST + " and follow \"next\".");
        }
        return limit;
    }
}
