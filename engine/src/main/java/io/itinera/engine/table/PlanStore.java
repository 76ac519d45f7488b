package io.itinera.engine.table;

import io.itinera.engine.base.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Planned tables as they are kept. Whoever ends one names the state that it leaves, so of two who race only one wins. */
@Component
class PlanStore {
    private static final int KEPT_A_TABLE = 50;
    private static final int LONGEST_FAILURE = 2_000;
    private static final String SELECT = "SELECT id, decision_key, state, publish_at, based_on, planned_by, planned_at,"
            + " version, failure, ended_by, ended_at FROM planned_table WHERE ";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    PlanStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the caller's transaction. Of those that have ended, each table keeps the last fifty. */
    String add(String key, String dmn, Instant at, int basedOn, String by) {
        var id = Ids.next();
        jdbc.update(
                "INSERT INTO planned_table (id, decision_key, state, publish_at, dmn, based_on, planned_by, planned_at,"
                        + " tries) VALUES (?, ?, 'WAITING', ?, ?, ?, ?, ?, 0)",
                id,
                key,
                at.toEpochMilli(),
                dmn,
                basedOn,
                by,
                clock.millis());
        jdbc.queryForList(
                        "SELECT id FROM planned_table WHERE decision_key = ? AND state <> 'WAITING'"
                                + " ORDER BY id DESC LIMIT 100 OFFSET " + KEPT_A_TABLE,
                        String.class,
                        key)
                .forEach(old -> jdbc.update("DELETE FROM planned_table WHERE id = ?", old));
        return id;
    }

    int waiting(String key) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM planned_table WHERE decision_key = ? AND state = 'WAITING'", Integer.class, key);
    }

    Optional<PlannedTable> find(String id) {
        return jdbc.query(SELECT + "id = ?", PlanStore::read, id).stream().findFirst();
    }

    /** Latest first. */
    List<PlannedTable> of(String key, int most) {
        return jdbc.query(SELECT + "decision_key = ? ORDER BY id DESC LIMIT ?", PlanStore::read, key, most);
    }

    String dmn(String id) {
        return jdbc.queryForObject("SELECT dmn FROM planned_table WHERE id = ?", String.class, id);
    }

    /** The one whose time came first of all whose time has come. */
    Optional<PlannedTable> due() {
        return jdbc
                .query(
                        SELECT + "state = 'WAITING' AND publish_at <= ? ORDER BY publish_at, id LIMIT 1",
                        PlanStore::read,
                        clock.millis())
                .stream()
                .findFirst();
    }

    /** @return whether it is to be published and nobody else is at it; nobody can end it then */
    boolean lockWaiting(String id) {
        return !jdbc.queryForList(
                        "SELECT id FROM planned_table WHERE id = ? AND state = 'WAITING' FOR UPDATE SKIP LOCKED",
                        String.class,
                        id)
                .isEmpty();
    }

    void published(String id, int version) {
        end(id, PlanState.PUBLISHED, version, null, null);
    }

    boolean failed(String id, String why) {
        return end(id, PlanState.FAILED, null, why, null);
    }

    boolean cancelled(String id, String by) {
        return end(id, PlanState.CANCELLED, null, null, by);
    }

    /** @return how often it was tried without an answer */
    int triedInVain(String id) {
        jdbc.update("UPDATE planned_table SET tries = tries + 1 WHERE id = ?", id);
        return jdbc.queryForObject("SELECT tries FROM planned_table WHERE id = ?", Integer.class, id);
    }

    private boolean end(String id, PlanState state, Integer version, String why, String by) {
        return jdbc.update(
                        "UPDATE planned_table SET state = ?, version = ?, failure = ?, ended_by = ?, ended_at = ?"
                                + " WHERE id = ? AND state = 'WAITING'",
                        state.name(),
                        version,
                        why == null || why.length() <= LONGEST_FAILURE ? why : why.substring(0, LONGEST_FAILURE),
                        by,
                        clock.millis(),
                        id)
                > 0;
    }

    private static PlannedTable read(ResultSet row, int number) throws SQLException {
        long ended = row.getLong(11);
        return new PlannedTable(
                row.getString(1),
                row.getString(2),
                PlanState.valueOf(row.getString(3)),
                Instant.ofEpochMilli(row.getLong(4)),
                row.getInt(5),
                row.getString(6),
                Instant.ofEpochMilli(row.getLong(7)),
                (Integer) row.getObject(8),
                row.getString(9),
                row.getString(10),
                ended == 0 ? null : Instant.ofEpochMilli(ended),
                null);
    }
}
