package io.itinera.engine.base;

import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What is asked of these for every lead is tidied up by the thread that asks: waking another one for it took longer than
 * the asking.
 */
public final class Caches {
    private Caches() {}

    /** The least useful of more entries than these are forgotten. */
    public static Caffeine<Object, Object> ofAtMost(int entries) {
        return Caffeine.newBuilder().maximumSize(entries).executor(Runnable::run);
    }

    /** An entry is forgotten when nobody else knows its key; keys are told apart by identity. */
    public static Caffeine<Object, Object> byKeysInUse() {
        return Caffeine.newBuilder().weakKeys().executor(Runnable::run);
    }
}
