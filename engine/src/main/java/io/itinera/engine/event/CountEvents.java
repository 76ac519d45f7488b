package io.itinera.engine.event;

import io.itinera.engine.lead.LeadData;
import io.itinera.engine.store.BulkInsert;
import io.itinera.engine.store.BulkSelect;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * How many events of each type a lead ever had: one number, kept as events come in, so that nobody reads a history to
 * count it, and it stays true when they age out. Erased and handed over after the events themselves, so that none slips in
 * between.
 */
@Component
@Order
class CountEvents implements LeadData {
    private static final String OF_TYPE =
            "SELECT lead_id, event_type, events FROM lead_event_count WHERE lead_id IN (:keys) AND event_type = ?";
    private static final String ALL =
            "SELECT lead_id, event_type, events FROM lead_event_count WHERE lead_id IN (:keys)";
    private static final String ADD = "INSERT INTO lead_event_count (lead_id, event_type, events) VALUES (?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE events = lead_event_count.events + VALUES(events)";
    private static final String RECEIVED =
            "SELECT DISTINCT lead_id FROM lead_event WHERE lead_id IN (:keys) AND received_at >= ?";
    private static final int COUNTED = 3;
    private static final RowMapper<Count> ROW =
            (row, number) -> new Count(new Key(row.getString(1), row.getString(2)), row.getLong(COUNTED));

    private final BulkSelect select;
    private final BulkInsert insert;
    private final JdbcTemplate jdbc;

    private record Key(String leadId, String type) {
        static final Comparator<Key> ORDER = Comparator.comparing(Key::leadId).thenComparing(Key::type);
    }

    private record Count(Key key, long events) {}

    CountEvents(BulkSelect select, BulkInsert insert, JdbcTemplate jdbc) {
        this.select = select;
        this.insert = insert;
        this.jdbc = jdbc;
    }

    Set<String> receivedSince(Collection<String> leadIds, Instant since) {
        return new HashSet<>(select.select(RECEIVED, leadIds, (row, number) -> row.getString(1), since.toEpochMilli()));
    }

    /** @return by lead; who had none is not in it */
    Map<String, Long> of(Collection<String> leadIds, String type) {
        var counts = new HashMap<String, Long>();
        select.select(OF_TYPE, leadIds, ROW, type)
                .forEach(count -> counts.put(count.key().leadId(), count.events()));
        return counts;
    }

    /** Counts events in the transaction that stores them. */
    void add(Collection<Event> events) {
        add(events.stream()
                .collect(Collectors.groupingBy(event -> new Key(event.leadId(), event.type()), Collectors.counting())));
    }

    /** In the order of their keys, so that two who count never wait for each other crosswise. */
    private void add(Map<Key, Long> counts) {
        var ordered = new TreeMap<Key, Long>(Key.ORDER);
        ordered.putAll(counts);
        insert.insert(ADD, ordered.entrySet(), count ->
                new Object[] {count.getKey().leadId(), count.getKey().type(), count.getValue()});
    }

    @Override
    public String section() {
        return "eventCounts";
    }

    @Override
    public Map<String, Long> export(String leadId) {
        return select.select(ALL, List.of(leadId), ROW).stream()
                .collect(Collectors.toMap(count -> count.key().type(), Count::events));
    }

    @Override
    public void erase(String leadId) {
        jdbc.update("DELETE FROM lead_event_count WHERE lead_id = ?", leadId);
    }

    @Override
    public void merge(String anonymousLeadId, String knownLeadId) {
        var counts = new HashMap<Key, Long>();
        export(anonymousLeadId).forEach((type, events) -> counts.put(new Key(knownLeadId, type), events));
        add(counts);
        erase(anonymousLeadId);
    }
}
