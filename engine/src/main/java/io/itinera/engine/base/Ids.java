package io.itinera.engine.base;

import com.github.f4b6a3.ulid.UlidCreator;

/** Time-ordered ids made without asking the database: 26 characters, unique across nodes, ascending within one. */
public final class Ids {
    private Ids() {}

    public static String next() {
        return UlidCreator.getMonotonicUlid().toString();
    }
}
