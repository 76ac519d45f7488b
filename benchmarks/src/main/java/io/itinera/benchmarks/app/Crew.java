package io.itinera.benchmarks.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Threads that share pieces of work among them. */
public final class Crew {
    private Crew() {}

    /**
     * @return seconds until the last piece is done
     * @throws IllegalStateException where a piece failed; its cause says why
     */
    public static <T> double seconds(int threads, List<Callable<T>> pieces) {
        var crew = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            for (var done : crew.invokeAll(pieces)) {
                done.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A piece of work failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            crew.shutdown();
        }
    }
}
