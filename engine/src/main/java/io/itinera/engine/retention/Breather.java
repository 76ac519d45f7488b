package io.itinera.engine.retention;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Rests four times as long as the work before it took: so a purge takes a fifth of one connection's time at most, and
 * less the busier the database is.
 */
final class Breather implements Runnable {
    private static final int TIMES_THE_WORK = 4;
    private static final long SHORTEST = Duration.ofMillis(50).toNanos();
    private static final long LONGEST = Duration.ofSeconds(10).toNanos();
    private static final long LOOK_UP_EVERY = Duration.ofMillis(200).toNanos();

    private final BooleanSupplier stopping;
    private long workBegan = System.nanoTime();

    Breather(BooleanSupplier stopping) {
        this.stopping = stopping;
    }

    @Override
    public void run() {
        long worked = System.nanoTime() - workBegan;
        long end = System.nanoTime() + Math.min(LONGEST, Math.max(SHORTEST, TIMES_THE_WORK * worked));
        while (!stopping.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Math.min(LOOK_UP_EVERY, end - System.nanoTime()));
        }
        workBegan = System.nanoTime();
    }
}
