package io.itinera.engine.event;

import io.itinera.engine.base.Json;
import io.itinera.engine.store.BulkInsert;
import io.itinera.engine.store.BulkSelect;
import io.itinera.engine.store.Transactions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Appends one chunk in one transaction: finds the leads, tells new from known, inserts, tells the subscribers. */
@Component
class AppendEvents {
    record Appended(int accepted, List<RejectedEvent> rejected) {}

    private static final String KNOWN = "SELECT id FROM lead_event WHERE id IN (:keys)";
    private static final String INSERT = "INSERT INTO lead_event (id, lead_id, event_type, occurred_at, received_at,"
            + " attributes) VALUES (?, ?, ?, ?, ?, ?)";

    private final BulkSelect select;
    private final BulkInsert bulk;
    private final CountEvents countEvents;
    private final FindLeadsOfEvents findLeads;
    private final Transactions transactions;
    private final Clock clock;

    /** A provider, because subscribers depend on features that depend on events. */
    private final ObjectProvider<EventSubscriber> subscribers;

    AppendEvents(
            BulkSelect select,
            BulkInsert bulk,
            CountEvents countEvents,
            FindLeadsOfEvents findLeads,
            Transactions transactions,
            Clock clock,
            ObjectProvider<EventSubscriber> subscribers) {
        this.select = select;
        this.bulk = bulk;
        this.countEvents = countEvents;
        this.findLeads = findLeads;
        this.transactions = transactions;
        this.clock = clock;
        this.subscribers = subscribers;
    }

    Appended append(List<Numbered> chunk) {
        return transactions.retrying(() -> appendOnce(chunk));
    }

    private Appended appendOnce(List<Numbered> chunk) {
        var known = known(chunk);
        var fresh =
                chunk.stream().filter(one -> !known.contains(one.event().id())).toList();
        if (fresh.isEmpty()) {
            return new Appended(0, List.of());
        }
        var found = findLeads.of(fresh);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var rows = new ArrayList<Event>();
        for (var one : fresh) {
            var leadId = found.leadIds().get(one);
            if (leadId != null) {
                var event = one.event();
                rows.add(new Event(event.id(), leadId, event.type(), event.occurredAt(), now, event.attributes()));
            }
        }
        if (!rows.isEmpty()) {
            insert(rows);
            countEvents.add(rows);
            subscribers.orderedStream().forEach(subscriber -> subscriber.received(List.copyOf(rows)));
        }
        return new Appended(rows.size(), found.rejected());
    }

    private Set<String> known(List<Numbered> chunk) {
        var ids = chunk.stream().map(one -> one.event().id()).toList();
        return Set.copyOf(select.select(KNOWN, ids, (row, number) -> row.getString(1)));
    }

    /** Fails on an id that somebody else inserted meanwhile; that is how a race is noticed. */
    private void insert(List<Event> rows) {
        bulk.insert(INSERT, rows, event -> new Object[] {
            event.id(),
            event.leadId(),
            event.type(),
            event.occurredAt(),
            event.receivedAt(),
            Json.write(event.attributes())
        });
    }
}
