package io.itinera.engine.dryrun;

import io.itinera.engine.base.Lot;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.LeadRef;
import io.itinera.engine.message.Message;
import io.itinera.engine.tracking.EventNames;
import io.itinera.engine.tracking.Receipt;
import io.itinera.engine.tracking.ReceiptKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * What leads do in a dry run. Everything is drawn from the seed and from what it is about, so the order in which leads
 * are worked on makes no difference. Things happen at a few hundred moments, hourly in thirty days, so that many of them happen
 * together.
 */
final class Behaviour {
    /** What happens next. @param receipt null for what does not come back of a message */
    record Happening(Instant at, String leadId, IncomingEvent event, Receipt receipt) {}

    private static final int MOMENTS = 720;
    private static final Duration OF_RATES = Duration.ofDays(30);
    private static final Map<ReceiptKind, Duration> USUALLY_AFTER = Map.of(
            ReceiptKind.BOUNCED, Duration.ofMinutes(2),
            ReceiptKind.OPENED, Duration.ofHours(6),
            ReceiptKind.CLICKED, Duration.ofMinutes(20),
            ReceiptKind.REPLIED, Duration.ofHours(10),
            ReceiptKind.UNSUBSCRIBED, Duration.ofHours(4),
            ReceiptKind.COMPLAINED, Duration.ofHours(4));

    private final long seed;
    private final long moment;
    private final Rates rates;
    private final Set<String> heard;
    private final PriorityQueue<Happening> coming =
            new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparing(Happening::leadId));
    private final Map<String, Long> counts = new TreeMap<>();

    /** @param whole the time that is looked ahead @param heard types of events that make a difference; others are counted, and nobody is told of them */
    Behaviour(long seed, Duration whole, Rates rates, Set<String> heard) {
        this.seed = seed;
        this.moment = Math.max(1, whole.dividedBy(MOMENTS).toMinutes()) * 60_000;
        this.rates = rates;
        this.heard = Set.copyOf(heard);
    }

    /** Draws what these leads do of their own accord in the time given. */
    void enter(Collection<String> leadIds, Instant from, Instant until) {
        rates.ofLeads().filter(rate -> rate.share() > 0).forEach(rate -> {
            // so many a lead that the share given has at least one in thirty days
            double each = -Math.log(1 - Math.min(rate.share(), 0.9999));
            var pause = Duration.ofMillis((long) (OF_RATES.toMillis() / each));
            for (var leadId : leadIds) {
                var random = random(leadId + " " + rate.type());
                for (var at = later(from, pause, random); at.isBefore(until); at = later(at, pause, random)) {
                    var attributes = attributes(rate.type(), random);
                    note(
                            List.of(rate.type()),
                            new Happening(
                                    at,
                                    leadId,
                                    new IncomingEvent(null, LeadRef.byId(leadId), rate.type(), null, attributes),
                                    null));
                }
            }
        });
    }

    /** Draws what comes back of a message that was just sent. */
    void sent(Message message, Instant now) {
        var random = random(message.leadId() + " " + message.elementId() + " " + message.createdAt());
        var at = now;
        for (var kind : Rates.KINDS) {
            boolean happens = random.nextDouble() < rates.of(kind, message.channel());
            var then = later(kind == ReceiptKind.CLICKED ? at : now, USUALLY_AFTER.get(kind), random);
            if (happens) {
                note(EventNames.of(kind, message.channel()), receipt(message, kind, then, random));
                if (kind == ReceiptKind.BOUNCED) {
                    return;
                }
                at = kind == ReceiptKind.OPENED ? then : at;
            }
        }
    }

    private Happening receipt(Message message, ReceiptKind kind, Instant at, SplittableRandom random) {
        var type = EventNames.of(kind, message.channel()).get(0);
        return new Happening(
                at,
                message.leadId(),
                null,
                new Receipt(
                        kind,
                        message.id(),
                        message.channel(),
                        message.id(),
                        message.leadId(),
                        null,
                        at,
                        null,
                        attributes(type, random),
                        null));
    }

    /** A bounce or an opt-out makes a difference, whoever waits for it. */
    private void note(List<String> types, Happening happening) {
        counts.merge(types.get(0), 1L, Long::sum);
        boolean lasting = happening.receipt() != null
                && Set.of(ReceiptKind.BOUNCED, ReceiptKind.UNSUBSCRIBED, ReceiptKind.COMPLAINED)
                        .contains(happening.receipt().kind());
        if (lasting || types.stream().anyMatch(heard::contains)) {
            coming.add(happening);
        }
    }

    /** When something happens next. */
    Optional<Instant> next() {
        return Optional.ofNullable(coming.peek()).map(Happening::at);
    }

    /** What has happened by now, and has not been told before; at most so many. */
    List<Happening> until(Instant now, int atMost) {
        var due = new ArrayList<Happening>();
        while (due.size() < atMost && !coming.isEmpty() && !coming.peek().at().isAfter(now)) {
            due.add(coming.poll());
        }
        return due;
    }

    Rates rates() {
        return rates;
    }

    /** How much of each kind was drawn. */
    Map<String, Long> counts() {
        return counts;
    }

    private Map<String, Object> attributes(String type, SplittableRandom random) {
        var examples = rates.attributes().getOrDefault(type, List.of());
        return examples.isEmpty() ? Map.of() : examples.get(random.nextInt(examples.size()));
    }

    private Instant later(Instant from, Duration usually, SplittableRandom random) {
        double factor = -Math.log(1 - random.nextDouble());
        long millis = from.toEpochMilli() + Math.max(1, (long) (usually.toMillis() * factor));
        return Instant.ofEpochMilli((millis + moment - 1) / moment * moment);
    }

    private SplittableRandom random(String about) {
        return new SplittableRandom(Lot.of(seed + " " + about));
    }
}
