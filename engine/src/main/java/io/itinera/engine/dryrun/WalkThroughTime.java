package io.itinera.engine.dryrun;

import io.itinera.engine.base.MovableClock;
import io.itinera.engine.base.Worker;
import io.itinera.engine.event.Events;
import io.itinera.engine.journey.Enrolment;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.leadjob.Selection;
import io.itinera.engine.message.Message;
import io.itinera.engine.message.Rehearsal;
import io.itinera.engine.tracking.Receipts;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Lets time pass in a sandbox: at each moment all is done that is due, then the clock goes on to the next one. */
@Component
class WalkThroughTime {
    private static final int JOBS_AT_ONCE = 400;
    private static final int MESSAGES_AT_ONCE = 500;
    private static final int HAPPENINGS_AT_ONCE = 500;
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final SandboxEngine engine;
    private final Journeys journeys;
    private final Worker enrolments;
    private final Rehearsal outbox;
    private final Receipts receipts;
    private final Events events;

    WalkThroughTime(
            SandboxEngine engine,
            Journeys journeys,
            @Qualifier("leadJobWorker") Worker enrolments,
            Rehearsal outbox,
            Receipts receipts,
            Events events) {
        this.engine = engine;
        this.journeys = journeys;
        this.enrolments = enrolments;
        this.outbox = outbox;
        this.receipts = receipts;
        this.events = events;
    }

    /** @param each told of each moment; what it throws ends the walk @param sent told of each message @return who came in */
    Enrolment walk(
            String key,
            MovableClock clock,
            Instant until,
            Behaviour behaviour,
            Consumer<Instant> each,
            Consumer<Message> sent) {
        var enrolment = journeys.enrol(key, new Selection.All(), "dry run");
        enrolments.drain();
        for (var next = Optional.of(clock.instant());
                next.isPresent() && !next.get().isAfter(until);
                next = next(behaviour)) {
            clock.set(next.get());
            while (settle(behaviour, clock.instant(), sent)) {
                each.accept(clock.instant());
            }
            each.accept(clock.instant());
        }
        clock.set(until);
        return journeys.enrolment(enrolment.id());
    }

    private boolean settle(Behaviour behaviour, Instant now, Consumer<Message> sent) {
        boolean happened = happen(behaviour, now);
        boolean moved = engine.work(JOBS_AT_ONCE);
        var outgoing = outbox.sendDue(MESSAGES_AT_ONCE);
        outgoing.sent().forEach(message -> {
            behaviour.sent(message, now);
            sent.accept(message);
        });
        return happened || moved || outgoing.looked() > 0;
    }

    private boolean happen(Behaviour behaviour, Instant now) {
        var happenings = behaviour.until(now, HAPPENINGS_AT_ONCE);
        var told = happenings.stream()
                .map(Behaviour.Happening::receipt)
                .filter(Objects::nonNull)
                .toList();
        if (!told.isEmpty()) {
            receipts.take(told);
        }
        var done = happenings.stream()
                .map(Behaviour.Happening::event)
                .filter(Objects::nonNull)
                .toList();
        if (!done.isEmpty()) {
            events.ingest(done);
        }
        return !happenings.isEmpty();
    }

    /** In whole minutes: what is due within one happens at its end, together. */
    private Optional<Instant> next(Behaviour behaviour) {
        return Stream.of(engine.nextDue(), outbox.nextDue(), behaviour.next())
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .map(at -> Instant.ofEpochMilli((at.toEpochMilli() + MINUTE - 1) / MINUTE * MINUTE));
    }
}
