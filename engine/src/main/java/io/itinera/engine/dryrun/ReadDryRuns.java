package io.itinera.engine.dryrun;

import com.fasterxml.jackson.core.type.TypeReference;
import io.itinera.engine.base.Json;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.journey.DrawingRemark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads dry runs as they are kept. */
@Component
class ReadDryRuns {
    private static final TypeReference<List<DrawingRemark>> FINDINGS = new TypeReference<>() {};
    private static final String ALL = "SELECT id, journey_key, state, percent, request, findings, result, failure,"
            + " started_by, asked_at, finished_at FROM dry_run WHERE ";
    private static final String SHORT = ALL.replace("request, findings, result", "NULL, NULL, NULL");

    private final JdbcTemplate jdbc;

    ReadDryRuns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound where there is none */
    DryRun get(String id) {
        return jdbc.query(ALL + "id = ?", this::read, id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("dry run", id));
    }

    /** How far it is, without what it was asked and what came of it. */
    DryRun glance(String id) {
        return jdbc.query(SHORT + "id = ?", this::read, id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("dry run", id));
    }

    /** Newest first, each at a glance. */
    List<DryRun> latest(String key, int most) {
        return jdbc.query(SHORT + "journey_key = ? ORDER BY id DESC LIMIT ?", this::read, key, most);
    }

    private DryRun read(ResultSet row, int number) throws SQLException {
        var id = row.getString(1);
        var request = row.getString(5);
        var findings = row.getString(6);
        var result = row.getString(7);
        long finished = row.getLong(11);
        return new DryRun(
                id,
                row.getString(2),
                DryRunState.valueOf(row.getString(3)),
                row.getInt(4),
                request == null ? null : Json.read(request, StoredRequest.class).request(),
                findings == null ? List.of() : Json.read(findings, FINDINGS),
                result == null ? null : Json.read(result, DryRunResult.class),
                result == null ? List.of() : trails(id),
                row.getString(8),
                row.getString(9),
                Instant.ofEpochMilli(row.getLong(10)),
                finished == 0 ? null : Instant.ofEpochMilli(finished));
    }

    private List<Trail> trails(String id) {
        return jdbc.query(
                "SELECT trail FROM dry_run_trail WHERE run_id = ? ORDER BY place",
                (row, number) -> Json.read(row.getString(1), Trail.class),
                id);
    }
}
