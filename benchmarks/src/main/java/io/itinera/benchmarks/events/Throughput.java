package io.itinera.benchmarks.events;

import io.itinera.benchmarks.app.EngineNode;
import io.itinera.benchmarks.app.Poll;
import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.JdbcTemplate;

/** As many events as go in, from two senders, each with a batch of a thousand at a time. */
final class Throughput {
    static final int BATCH = 1_000;
    private static final int SENDERS = 2;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Seconds until all events were kept, and until each lead that waited for one had moved on. */
    record Seconds(double stored, double matched) {}

    private final Events events;
    private final JdbcTemplate jdbc;

    Throughput(EngineNode node) {
        this.events = node.bean(Events.class);
        this.jdbc = node.bean(JdbcTemplate.class);
    }

    Seconds measure(List<List<IncomingEvent>> batches) {
        long start = System.nanoTime();
        send(batches);
        double stored = (System.nanoTime() - start) / 1e9;
        Poll.until(
                "nobody is left to be woken",
                LONGEST,
                () -> jdbc.queryForList("SELECT 1 FROM journey_wake_up LIMIT 1").isEmpty());
        return new Seconds(stored, (System.nanoTime() - start) / 1e9);
    }

    private void send(List<List<IncomingEvent>> batches) {
        var senders = Executors.newFixedThreadPool(SENDERS);
        try {
            var sent = new ArrayList<Future<?>>();
            batches.forEach(batch -> sent.add(senders.submit(() -> {
                var kept = events.ingest(batch);
                if (kept.accepted() != batch.size()) {
                    throw new IllegalStateException("Not all events were kept: " + kept);
                }
            })));
            for (var one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Events could not be kept", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            senders.shutdown();
        }
    }
}
