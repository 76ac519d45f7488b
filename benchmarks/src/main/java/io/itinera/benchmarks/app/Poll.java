package io.itinera.benchmarks.app;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Looks again and again until something is so. */
public final class Poll {
    /** More often, and looking would take a share of the database that is measured. */
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(100);

    private Poll() {}

    /** @throws IllegalStateException where it is not so after that time */
    public static void until(String what, Duration atMost, BooleanSupplier isSo) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("After " + atMost.toSeconds() + " seconds it is not so that " + what
                        + "; the log above may say why.");
            }
            LockSupport.parkNanos(EVERY);
        }
    }
}
