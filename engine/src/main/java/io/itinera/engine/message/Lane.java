package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * One channel on its way to its provider, as this node sees it: how many dispatchers may be at it, how fast, and whether
 * the provider is there at all. A lane that is full, too fast or closed is not even asked for in the database.
 */
class Lane {
    /** A batch is cut so that it takes about this long: what is urgent, and who pauses, waits no longer. */
    private static final Duration BATCH_TIME = Duration.ofSeconds(2);

    private static final Duration LONGEST_REST = Duration.ofHours(1);

    private final ChannelSender sender;
    private final LaneLimits limits;
    private final Duration emptyRest;
    private final Clock clock;
    private final TokenBucket bucket;
    private final Breaker breaker;
    private Instant restUntil = Instant.MIN;
    private Instant emptyUntil = Instant.MIN;
    private long wakes;
    private String trouble;
    private double secondsAMessage;
    private int batches;

    /** @param emptyRest how long an empty channel is not asked for; shorter than a dispatcher sleeps between two looks */
    Lane(ChannelSender sender, LaneLimits limits, Duration emptyRest, Clock clock) {
        this.sender = sender;
        this.limits = limits;
        this.emptyRest = emptyRest;
        this.clock = clock;
        this.bucket = new TokenBucket(limits.rate(), clock.instant());
        this.breaker = new Breaker(sender.provider(), clock);
    }

    ChannelSender sender() {
        return sender;
    }

    /** @return how many messages may be claimed now; whoever is told more than none must {@link #leave} */
    synchronized int enter(int batchSize) {
        var now = clock.instant();
        if (batches >= limits.concurrency()
                || now.isBefore(emptyUntil)
                || now.isBefore(restUntil)
                || !breaker.wouldPermit()) {
            return 0;
        }
        int room = bucket.take(Math.min(quickly(batchSize), breaker.probing() ? Breaker.PROBES : batchSize), now);
        batches += room > 0 ? 1 : 0;
        return room;
    }

    /** How often it was woken, for whoever is about to look into the queue. */
    synchronized long wakes() {
        return wakes;
    }

    /**
     * Nothing was due: the database is not asked again for a moment, or until a message comes. Where others are at it, they
     * may just have had it all locked.
     *
     * @param seen {@link #wakes()} before the look; who was woken since has missed something
     */
    synchronized void foundEmpty(long seen) {
        if (seen == wakes && batches == 1) {
            emptyUntil = clock.instant().plus(emptyRest);
        }
    }

    synchronized void wake() {
        wakes++;
        emptyUntil = Instant.MIN;
    }

    /** @param took for all that were handed over */
    synchronized void leave(int room, int handedOver, Duration took) {
        batches--;
        bucket.giveBack(room - handedOver);
        if (handedOver > 0) {
            double now = took.toNanos() / 1e9 / handedOver;
            secondsAMessage = secondsAMessage == 0 ? now : (secondsAMessage + now) / 2;
        }
    }

    /** Whether the next message may be handed over; each yes must be followed by {@link #note}. */
    synchronized boolean open() {
        return !clock.instant().isBefore(restUntil) && breaker.permits();
    }

    synchronized void note(Outcome outcome, Duration took) {
        breaker.note(outcome, took);
        trouble = outcome instanceof Outcome.Unavailable unavailable ? unavailable.reason() : null;
        if (outcome instanceof Outcome.Unavailable busy && busy.retryAfter() != null) {
            restUntil = later(restUntil, clock.instant().plus(shorter(busy.retryAfter(), LONGEST_REST)));
        }
    }

    /** Until this lane takes messages again because of its rate or its provider's wish; zero where neither holds it. */
    synchronized Duration wait(Instant now) {
        var tokens = bucket.wait(now);
        var rest = now.isBefore(restUntil) ? Duration.between(now, restUntil) : Duration.ZERO;
        return rest.compareTo(tokens) > 0 ? rest : tokens;
    }

    synchronized LaneStatus status() {
        boolean resting = clock.instant().isBefore(restUntil);
        return new LaneStatus(
                sender.channel(),
                sender.label(),
                sender.provider(),
                breaker.open() ? "open" : breaker.probing() ? "probing" : resting ? "resting" : "closed",
                resting ? restUntil : null,
                trouble,
                limits.rate(),
                limits.concurrency(),
                batches);
    }

    private int quickly(int batchSize) {
        return secondsAMessage == 0
                ? batchSize
                : (int) Math.max(1, Math.min(batchSize, BATCH_TIME.toSeconds() / secondsAMessage));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
