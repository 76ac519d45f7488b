package io.itinera.engine.event;

import io.itinera.engine.store.BulkSelect;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Counts what leads did, those events included that have aged out. Two simple statements, which every database plans well. */
@Component
class CountEvents {
    private static final String PRESENT = "SELECT lead_id, event_type, COUNT(*) FROM lead_event"
            + " WHERE lead_id IN (:keys) AND event_type IN (%s) GROUP BY lead_id, event_type";
    private static final String AGED = "SELECT lead_id, event_type, events FROM lead_event_count"
            + " WHERE lead_id IN (:keys) AND event_type IN (%s)";
    private static final String RECEIVED =
            "SELECT DISTINCT lead_id FROM lead_event WHERE lead_id IN (:keys) AND received_at >= ?";
    private static final int COUNTED = 3;
    private static final RowMapper<Count> ROW =
            (row, number) -> new Count(row.getString(1), row.getString(2), row.getLong(COUNTED));

    private final BulkSelect select;

    private record Count(String leadId, String type, long events) {}

    CountEvents(BulkSelect select) {
        this.select = select;
    }

    Set<String> receivedSince(Collection<String> leadIds, Instant since) {
        return new HashSet<>(select.select(RECEIVED, leadIds, (row, number) -> row.getString(1), since.toEpochMilli()));
    }

    /** @return by type and lead */
    Map<String, Map<String, Long>> of(Collection<String> leadIds, Set<String> types) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        var places = String.join(", ", Collections.nCopies(types.size(), "?"));
        for (var statement : List.of(PRESENT, AGED)) {
            select.select(statement.formatted(places), leadIds, ROW, types.toArray())
                    .forEach(count -> counts.computeIfAbsent(count.type(), type -> new HashMap<>())
                            .merge(count.leadId(), count.events(), Long::sum));
        }
        return counts;
    }
}
