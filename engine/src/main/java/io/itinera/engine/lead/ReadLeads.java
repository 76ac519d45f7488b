package io.itinera.engine.lead;

import io.itinera.engine.base.Json;
import io.itinera.engine.store.BulkSelect;
import io.itinera.engine.store.InstantAsMillis;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads leads by their ids, as every step of every journey does. */
@Component
class ReadLeads {
    private static final String COLUMNS = "id, external_id, email, phone, first_name, last_name, company, language, "
            + "time_zone, lifecycle_stage, score, grade, attributes, created_at, updated_at";
    private static final String AMONG = " FROM lead_profile WHERE id IN (:keys) ORDER BY id";
    private static final String BY_IDS = "SELECT " + COLUMNS + AMONG;
    private static final String SCORED =
            "SELECT " + COLUMNS + ", qualified, score_print, scored_at, scored_by" + AMONG + " FOR UPDATE";
    private static final int QUALIFIED = 16;
    private static final int PRINT = 17;
    private static final int SCORED_AT = 18;
    private static final int SCORED_BY = 19;
    private static final String LAST_SCORES =
            "SELECT id, scored_at, scored_by FROM lead_profile WHERE id IN (:keys) AND scored_at IS NOT NULL";
    private static final int BY = 3;
    private static final String CHANGED = "SELECT id FROM lead_profile WHERE id IN (:keys) AND updated_at >= ?";
    private static final String IDS = "SELECT id FROM lead_profile WHERE id IN (:keys)";

    private final BulkSelect bulk;

    ReadLeads(BulkSelect bulk) {
        this.bulk = bulk;
    }

    List<Lead> all(Collection<String> ids) {
        return bulk.select(BY_IDS, ids, ReadLeads::lead);
    }

    Set<String> existing(Collection<String> ids) {
        return new HashSet<>(bulk.select(IDS, ids, ReadLeads::id));
    }

    Set<String> changedSince(Collection<String> ids, Instant since) {
        return new HashSet<>(bulk.select(CHANGED, ids, ReadLeads::id, since.toEpochMilli()));
    }

    /** Locks them until the present transaction ends. @param ids ascending, so that nobody waits for each other */
    List<Lead> lock(List<String> ids) {
        return bulk.select(BY_IDS + " FOR UPDATE", ids, ReadLeads::lead);
    }

    /** As {@link #lock}, with more. */
    List<ScoredLead> lockScored(List<String> ids) {
        return bulk.select(SCORED, ids, ReadLeads::scored);
    }

    List<LastScore> lastScores(Collection<String> ids) {
        return bulk.select(
                LAST_SCORES,
                ids,
                (row, number) -> new LastScore(row.getString(1), InstantAsMillis.read(row, 2), row.getInt(BY)));
    }

    /** As {@link #lock}, without reading what is in the rows. */
    Set<String> lockIds(List<String> ids) {
        return new HashSet<>(bulk.select(IDS + " ORDER BY id FOR UPDATE", ids, ReadLeads::id));
    }

    private static String id(ResultSet row, int number) throws SQLException {
        return row.getString(1);
    }

    private static ScoredLead scored(ResultSet row, int number) throws SQLException {
        var lead = lead(row, number);
        var at = InstantAsMillis.read(row, SCORED_AT);
        return new ScoredLead(
                lead,
                row.getBoolean(QUALIFIED),
                row.getLong(PRINT),
                at == null ? null : new LastScore(lead.id(), at, row.getInt(SCORED_BY)));
    }

    private static Lead lead(ResultSet row, int number) throws SQLException {
        int column = 0;
        return new Lead(
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                LifecycleStage.valueOf(row.getString(++column)),
                row.getObject(++column, Integer.class),
                row.getString(++column),
                Json.unreadMap(row.getBytes(++column)),
                InstantAsMillis.read(row, ++column),
                InstantAsMillis.read(row, ++column));
    }
}
