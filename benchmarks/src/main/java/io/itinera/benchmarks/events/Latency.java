package io.itinera.benchmarks.events;

import io.itinera.benchmarks.app.EngineNode;
import io.itinera.benchmarks.app.Poll;
import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long it takes from an event to its lead's next place, while events come in steadily. Time counts from when the
 * event was due to be sent, so a sender who is held up does not hide it, until the move is committed.
 */
final class Latency {
    static final int EVENTS_A_SECOND = 1_000;
    static final int BATCH = 20;
    private static final int SENDERS = 4;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Events events;
    private final TokenWatch watch;

    Latency(EngineNode node) {
        this.events = node.bean(Events.class);
        this.watch = node.bean(TokenWatch.class);
    }

    /** @return milliseconds, ascending, of the events that somebody waited for */
    List<Double> measure(List<List<IncomingEvent>> batches) {
        var due = new HashMap<String, Long>();
        var senders = Executors.newFixedThreadPool(SENDERS);
        long interval = TimeUnit.SECONDS.toNanos(1) * BATCH / EVENTS_A_SECOND;
        long next = System.nanoTime();
        for (var batch : batches) {
            for (long pause = next - System.nanoTime(); pause > 0; pause = next - System.nanoTime()) {
                LockSupport.parkNanos(pause);
            }
            for (var event : batch) {
                if (event.type().equals("click")) {
                    due.put(event.lead().id(), next);
                }
            }
            senders.submit(() -> events.ingest(batch));
            next += interval;
        }
        Poll.until(
                "every lead has moved on",
                LONGEST,
                () -> watch.arrivals().keySet().containsAll(due.keySet()));
        senders.shutdown();
        return due.entrySet().stream()
                .map(entry -> (watch.arrivals().get(entry.getKey()) - entry.getValue()) / 1e6)
                .sorted()
                .toList();
    }
}
