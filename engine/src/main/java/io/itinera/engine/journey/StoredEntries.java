package io.itinera.engine.journey;

import io.itinera.engine.lead.LeadData;
import io.itinera.engine.store.BulkInsert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Leads whom events are to bring into journeys, while they are not yet in. */
@Component
class StoredEntries implements LeadData {
    private static final String COLUMNS = "journey_key, event_id, lead_id, attempts, due_at";

    private final JdbcTemplate jdbc;
    private final BulkInsert bulk;

    StoredEntries(JdbcTemplate jdbc, BulkInsert bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /** Twice the same is once. */
    void add(List<EntryRow> rows) {
        bulk.insert(EntryRow.INSERT, rows, EntryRow::values);
    }

    /** Those that are due, and that nobody else is at work on. @param resting journeys that nobody enters for now */
    List<EntryRow> lockDue(Instant now, Collection<String> resting, int limit) {
        var parameters = new ArrayList<Object>(List.of(now.toEpochMilli()));
        parameters.addAll(resting);
        parameters.add(limit);
        var butNot = resting.isEmpty()
                ? ""
                : " AND journey_key NOT IN (" + String.join(", ", Collections.nCopies(resting.size(), "?")) + ")";
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM journey_entry WHERE due_at <= ?" + butNot
                        + " ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED",
                StoredEntries::row,
                parameters.toArray());
    }

    void delete(List<EntryRow> rows) {
        bulk.update(EntryRow.DELETE, rows, EntryRow::key);
    }

    void postpone(EntryRow row, int attempts, Instant dueAt) {
        jdbc.update(EntryRow.POSTPONE, attempts, dueAt.toEpochMilli(), row.journeyKey(), row.eventId());
    }

    private static EntryRow row(ResultSet row, int number) throws SQLException {
        return new EntryRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                Instant.ofEpochMilli(row.getLong(5)));
    }

    @Override
    public String section() {
        return "journeyEntries";
    }

    @Override
    public Object export(String leadId) {
        return jdbc.query("SELECT " + COLUMNS + " FROM journey_entry WHERE lead_id = ?", StoredEntries::row, leadId);
    }

    @Override
    public void erase(String leadId) {
        jdbc.update("DELETE FROM journey_entry WHERE lead_id = ?", leadId);
    }

    @Override
    public void merge(String anonymousLeadId, String knownLeadId) {
        jdbc.update("UPDATE journey_entry SET lead_id = ? WHERE lead_id = ?", knownLeadId, anonymousLeadId);
    }
}
