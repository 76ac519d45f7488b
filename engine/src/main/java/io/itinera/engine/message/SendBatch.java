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

/** One batch on its way: sends message by message and notes the outcomes every few. */
class SendBatch {
    private static final Logger LOG = LoggerFactory.getLogger(SendBatch.class);
    private static final int NOTE_EVERY = 20;
    private static final int FAULTS_IN_A_ROW = 5;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final List<SendResult> results = new ArrayList<>();
    private final Map<String, Map<String, String>> badAddresses = new HashMap<>();
    private final List<BounceListener.Bounced> bounced = new ArrayList<>();
    private final Map<String, Integer> faultsInARow = new HashMap<>();
    private final Batch batch;
    private final Parts parts;
    private final Clock clock;

    SendBatch(Batch batch, Parts parts, Clock clock) {
        this.batch = batch;
        this.parts = parts;
        this.clock = clock;
    }

    /** What all batches share. */
    @Component
    static class Parts {
        private final Senders senders;
        private final RecordResults recordResults;
        private final Outbound outbound;
        private final Duration lease;
        private final TellBounces bounces;

        @Autowired
        Parts(Senders senders, RecordResults recordResults, MessageSettings settings, TellBounces bounces) {
            this.bounces = bounces;
            this.senders = senders;
            this.recordResults = recordResults;
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
        note(Outbound.untried(message, clock.instant()));
    }

    void send(Message message, Lead lead) {
        if (leaseNearlyOver()) {
            giveBack(message);
        } else if (faultsInARow.getOrDefault(message.channel(), 0) >= FAULTS_IN_A_ROW) {
            // The provider is down. Waiting out its timeout for each of the rest would outlast the lease.
            note(Outbound.untried(message, clock.instant().plus(PAUSE)));
        } else {
            var sender = parts.senders.get(message.channel());
            var outcome = attempt(sender, message, lead);
            faultsInARow.merge(
                    message.channel(), 1, (before, one) -> outcome instanceof Outcome.Unavailable ? before + one : 0);
            if (outcome instanceof Outcome.Rejected rejected && rejected.permanent()) {
                sender.address(lead)
                        .ifPresent(address -> badAddresses
                                .computeIfAbsent(message.channel(), channel -> new HashMap<>())
                                .put(address, rejected.reason()));
                bounced.add(new BounceListener.Bounced(message, rejected.reason()));
            }
            note(parts.outbound.result(message, sender.provider(), outcome, clock.instant()));
        }
    }

    void finish() {
        if (!results.isEmpty()) {
            // told first: a crash in between leaves the messages held, and their next try tells it again
            parts.bounces.tell(bounced);
            bounced.clear();
            parts.recordResults.record(batch.lease(), List.copyOf(results), Map.copyOf(badAddresses));
            results.clear();
            badAddresses.clear();
        }
    }

    private Outcome attempt(ChannelSender sender, Message message, Lead lead) {
        try {
            return sender.send(message, lead);
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
