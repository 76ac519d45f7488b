package io.itinera.engine.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several do their work at the same moment, as the nodes of a cluster would. */
public final class AtOnce {
    private static final long PATIENCE_MINUTES = 2;

    private AtOnce() {}

    /** As {@link #run(List)}. */
    @SafeVarargs
    public static <T> List<T> run(Callable<T>... works) {
        return run(List.of(works));
    }

    /** @return what each answered, in their order; fails where one failed */
    public static <T> List<T> run(List<Callable<T>> works) {
        var start = new CyclicBarrier(works.size());
        var threads = Executors.newFixedThreadPool(works.size());
        try {
            var futures = new ArrayList<Future<T>>();
            for (var work : works) {
                futures.add(threads.submit(() -> {
                    start.await(PATIENCE_MINUTES, TimeUnit.MINUTES);
                    return work.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get(PATIENCE_MINUTES, TimeUnit.MINUTES));
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("one of those working at once failed", e.getCause());
        } catch (Exception e) {
            throw new AssertionError("those working at once did not come to an end", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
