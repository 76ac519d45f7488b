package io.itinera.engine.base;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waiting for work that others do, as those who watch a background job must. */
public final class Await {
    private static final long LOOK_EVERY_MILLIS = 100;

    private Await() {}

    /**
     * Looks again and again, but no longer than given, nor once the thread is interrupted.
     *
     * @return what was seen last, whether or not it is over
     */
    public static <T> T until(Supplier<T> look, Predicate<T> over, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        var seen = look.get();
        while (!over.test(seen) && System.nanoTime() < deadline) {
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return seen;
            }
            seen = look.get();
        }
        return seen;
    }
}
