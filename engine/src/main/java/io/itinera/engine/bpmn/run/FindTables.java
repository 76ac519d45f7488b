package io.itinera.engine.bpmn.run;

import io.itinera.engine.table.PublishedTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lists the versions of a decision in one look; the engine's own way takes one a version. */
@Component
class FindTables {
    private static final String VERSIONS = "SELECT d.ID_, d.KEY_, d.VERSION_, p.DEPLOY_TIME_, p.ID_, d.RESOURCE_NAME_"
            + " FROM ACT_RE_DECISION_DEF d JOIN ACT_RE_DEPLOYMENT p ON p.ID_ = d.DEPLOYMENT_ID_ WHERE d.KEY_ = ?";

    private final JdbcTemplate jdbc;

    FindTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<PublishedTable> of(String key, int limit) {
        return jdbc.query(VERSIONS + " ORDER BY d.VERSION_ DESC LIMIT ?", FindTables::table, key, limit);
    }

    Optional<PublishedTable> one(String key, int version) {
        return jdbc.query(VERSIONS + " AND d.VERSION_ = ?", FindTables::table, key, version).stream()
                .findFirst();
    }

    private static PublishedTable table(ResultSet row, int number) throws SQLException {
        return new PublishedTable(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getTimestamp(4).toInstant(),
                row.getString(5),
                row.getString(6));
    }
}
