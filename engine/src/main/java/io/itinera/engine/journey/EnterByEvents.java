package io.itinera.engine.journey;

import io.itinera.engine.store.DatabaseFailures;
import io.itinera.engine.store.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings leads into the journeys that an event of theirs starts, many a transaction, in which their places in the queue
 * go as well. Where a batch fails, each is tried by itself; who fails then is tried again later, and in the end given up.
 */
@Component
class EnterByEvents {
    private static final Logger LOG = LoggerFactory.getLogger(EnterByEvents.class);
    private static final int AT_ONCE = 100;
    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    private final StoredEntries entries;
    private final Entrance entrance;
    private final EnterLeads enter;
    private final PausedJourneys paused;
    private final Transactions transactions;
    private final Clock clock;

    EnterByEvents(
            StoredEntries entries,
            Entrance entrance,
            EnterLeads enter,
            PausedJourneys paused,
            Transactions transactions,
            Clock clock) {
        this.entries = entries;
        this.entrance = entrance;
        this.enter = enter;
        this.paused = paused;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @return whether there were some
     * @throws RuntimeException where the database is away or others hold its rows; nobody is given up for that
     */
    boolean run() {
        try {
            return transactions.retrying(() -> some(AT_ONCE)) > 0;
        } catch (RuntimeException e) {
            throwIfPassing(e);
            LOG.warn("Leads whom events bring in cannot enter together; trying them one by one.", e);
            return oneByOne();
        }
    }

    private boolean oneByOne() {
        int tried = 0;
        while (tried < AT_ONCE && single()) {
            tried++;
        }
        return tried > 0;
    }

    private boolean single() {
        try {
            return transactions.retrying(() -> some(1)) > 0;
        } catch (RuntimeException e) {
            throwIfPassing(e);
            return transactions.retrying(() -> postpone(e));
        }
    }

    private static void throwIfPassing(RuntimeException failure) {
        if (DatabaseFailures.isPassing(failure)) {
            throw failure;
        }
    }

    private int some(int atMost) {
        var due = due(atMost);
        due.stream().collect(Collectors.groupingBy(EntryRow::journeyKey)).forEach(this::enter);
        entries.delete(due);
        return due.size();
    }

    /** A journey that is gone by now, or waits for an approval, takes nobody in. Who did several things enters once. */
    private void enter(String journeyKey, List<EntryRow> rows) {
        entrance.find(journeyKey)
                .ifPresent(journey -> enter.enter(
                        journey, rows.stream().map(EntryRow::leadId).distinct().toList()));
    }

    private boolean postpone(RuntimeException failure) {
        var due = due(1);
        due.forEach(row -> {
            int attempts = row.attempts() + 1;
            if (attempts == TRIES) {
                LOG.error(
                        "Event {} could not bring lead {} into {}; given up.",
                        row.eventId(),
                        row.leadId(),
                        row.journeyKey(),
                        failure);
                entries.delete(List.of(row));
            } else {
                var next = clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << attempts));
                LOG.error(
                        "Event {} could not bring lead {} into {}; next try at {}.",
                        row.eventId(),
                        row.leadId(),
                        row.journeyKey(),
                        next,
                        failure);
                entries.postpone(row, attempts, next);
            }
        });
        return !due.isEmpty();
    }

    private List<EntryRow> due(int atMost) {
        return entries.lockDue(clock.instant(), paused.now(), atMost);
    }
}
