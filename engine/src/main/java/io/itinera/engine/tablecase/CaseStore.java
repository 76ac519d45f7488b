package io.itinera.engine.tablecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Cases files as they are kept. */
@Component
class CaseStore {
    private static final String SELECT =
            "SELECT decision_key, csv, cases, saved_by, saved_at FROM case_file WHERE decision_key = ?";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    CaseStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Also where somebody took the cases away; then the text is empty. */
    Optional<CaseFile> find(String key) {
        return jdbc.query(SELECT, CaseStore::read, key).stream().findFirst();
    }

    /** As {@link #find}; the row, where there is one, is the caller's until the transaction ends. */
    Optional<CaseFile> lock(String key) {
        return jdbc.query(SELECT + " FOR UPDATE", CaseStore::read, key).stream().findFirst();
    }

    void insert(String key, String csv, int cases, String by) {
        jdbc.update(
                "INSERT INTO case_file (decision_key, csv, cases, saved_by, saved_at) VALUES (?, ?, ?, ?, ?)",
                key,
                csv,
                cases,
                by,
                clock.millis());
    }

    void update(String key, String csv, int cases, String by) {
        jdbc.update(
                "UPDATE case_file SET csv = ?, cases = ?, saved_by = ?, saved_at = ? WHERE decision_key = ?",
                csv,
                cases,
                by,
                clock.millis(),
                key);
    }

    private static CaseFile read(ResultSet row, int number) throws SQLException {
        return new CaseFile(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)));
    }
}
