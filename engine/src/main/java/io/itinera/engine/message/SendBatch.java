package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.policy.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** One batch on its way to its provider: sends message by message and notes the outcomes every few. */
class SendBatch {
    private static final Logger LOG = LoggerFactory.getLogger(SendBatch.class);
    private static final int NOTE_EVERY = 20;

    private final List<SendResult> results = new ArrayList<>();
    private final Map<String, Map<String, String>> badAddresses = new HashMap<>();
    private final Map<String, String> bounced = new HashMap<>();
    private final Batch batch;
    private final Lane lane;
    private final Parts parts;
    private final Clock clock;
    private Duration took = Duration.ZERO;
    private int handedOver;
    private boolean gaveBack;

    SendBatch(Batch batch, Lane lane, Parts parts, Clock clock) {
        this.batch = batch;
        this.lane = lane;
        this.parts = parts;
        this.clock = clock;
    }

    /** What all batches share. */
    @Component
    static class Parts {
        private final RecordOutcomes recordOutcomes;
        private final Outbound outbound;
        private final Duration lease;
        private final TellBounces bounces;

        @Autowired
        Parts(RecordOutcomes recordOutcomes, MessageSettings settings, TellBounces bounces) {
            this.bounces = bounces;
            this.recordOutcomes = recordOutcomes;
            this.outbound = new Outbound(new RetryTimes(
                    settings.retry(), () -> ThreadLocalRandom.current().nextDouble()));
            this.lease = settings.dispatch().lease();
        }
    }

    /** Policy says no by now, or not before some time. */
    void keepBack(Message message, Verdict verdict) {
        note(Outbound.keptBack(message, verdict, clock.instant()));
    }

    void giveBack(Message message) {
        gaveBack = true;
        note(Outbound.untried(message, clock.instant()));
    }

    /** Gives back instead where the lease is nearly over, or the provider is not to be asked now. */
    void send(Message message, Lead lead) {
        if (leaseNearlyOver() || !lane.open()) {
            giveBack(message);
            return;
        }
        var outcome = attempt(message, lead);
        if (outcome instanceof Outcome.Rejected rejected && rejected.permanent()) {
            lane.sender()
                    .address(lead)
                    .ifPresent(address -> badAddresses
                            .computeIfAbsent(message.channel(), channel -> new HashMap<>())
                            .put(address, rejected.reason()));
            bounced.put(message.id(), rejected.reason());
        }
        note(parts.outbound.result(message, lane.sender().provider(), outcome, clock.instant()));
    }

    /** Whether others find messages of this batch in the queue again. */
    boolean gaveBack() {
        return gaveBack;
    }

    /** How many the provider was asked to take. */
    int handedOver() {
        return handedOver;
    }

    Duration took() {
        return took;
    }

    void finish() {
        if (!results.isEmpty()) {
            parts.recordOutcomes.record(
                    batch.lease(), List.copyOf(results), Map.copyOf(badAddresses), Map.copyOf(bounced));
            if (!bounced.isEmpty()) {
                parts.bounces.tell();
            }
            results.clear();
            badAddresses.clear();
            bounced.clear();
        }
    }

    private Outcome attempt(Message message, Lead lead) {
        long begun = System.nanoTime();
        var outcome = outcome(message, lead);
        var lasted = Duration.ofNanos(System.nanoTime() - begun);
        lane.note(outcome, lasted);
        handedOver++;
        took = took.plus(lasted);
        return outcome;
    }

    private Outcome outcome(Message message, Lead lead) {
        try {
            return lane.sender().send(message, lead);
        } catch (RuntimeException unexpected) {
            LOG.error(
                    "Message {} met a fault in the channel {}; it stays queued for another try.",
                    message.id(),
                    message.channel(),
                    unexpected);
            return new Outcome.Unavailable("Unexpected fault: " + unexpected, null);
        }
    }

    /** A quarter of the lease is left for the slowest of sends, so that nobody else starts on what we still hold. */
    private boolean leaseNearlyOver() {
        return clock.instant().isAfter(batch.until().minus(parts.lease.dividedBy(4)));
    }

    private void note(SendResult result) {
        results.add(result);
        if (results.size() >= NOTE_EVERY) {
            finish();
        }
    }
}
