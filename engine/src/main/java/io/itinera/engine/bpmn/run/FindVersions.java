package io.itinera.engine.bpmn.run;

import io.itinera.engine.journey.PublishedVersion;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lists the versions of a process in one look; the engine's own way takes one a version. */
@Component
class FindVersions {
    private static final String NEWEST_FIRST = "SELECT d.ID_, d.VERSION_, p.DEPLOY_TIME_ FROM ACT_RE_PROCDEF d"
            + " JOIN ACT_RE_DEPLOYMENT p ON p.ID_ = d.DEPLOYMENT_ID_ WHERE d.KEY_ = ? ORDER BY d.VERSION_ DESC LIMIT ?";

    private final JdbcTemplate jdbc;

    FindVersions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<PublishedVersion> of(String key, int limit) {
        return jdbc.query(
                NEWEST_FIRST,
                (row, number) -> new PublishedVersion(
                        row.getString(1), row.getInt(2), row.getTimestamp(3).toInstant()),
                key,
                limit);
    }
}
