package io.itinera.engine.bpmn.run;

import io.itinera.engine.journey.PublishedVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lists the versions of a process in one look; the engine's own way takes one a version. */
@Component
class FindVersions {
    private static final String VERSIONS = "SELECT d.ID_, d.VERSION_, p.DEPLOY_TIME_ FROM ACT_RE_PROCDEF d"
            + " JOIN ACT_RE_DEPLOYMENT p ON p.ID_ = d.DEPLOYMENT_ID_ WHERE d.KEY_ = ?";

    private final JdbcTemplate jdbc;

    FindVersions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<PublishedVersion> of(String key, int limit) {
        return jdbc.query(VERSIONS + " ORDER BY d.VERSION_ DESC LIMIT ?", FindVersions::version, key, limit);
    }

    Optional<PublishedVersion> one(String key, int version) {
        return jdbc.query(VERSIONS + " AND d.VERSION_ = ?", FindVersions::version, key, version).stream()
                .findFirst();
    }

    private static PublishedVersion version(ResultSet row, int number) throws SQLException {
        return new PublishedVersion(
                row.getString(1), row.getInt(2), row.getTimestamp(3).toInstant());
    }
}
