package io.itinera.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class CompactScoresMigrationTest {
    @Test
    void shouldTakeEarlierScoresAlong() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DB_CLOSE_DELAY=-1");
        var jdbc = new JdbcTemplate(database);
        Flyway.configure().dataSource(database).target("7.20").load().migrate();
        jdbc.update("INSERT INTO lead_profile (id, lifecycle_stage, attributes, created_at, updated_at)"
                + " VALUES ('anna', 'LEAD', '{}', 0, 0)");
        jdbc.update(
                "INSERT INTO score (id, lead_id, scored_at, ages_from, decision_key, table_version, score, qualified, rules)"
                        + " VALUES ('r', 'anna', 4, 4, 'lead-score', 6, 40, TRUE, '[]'),"
                        + " ('s', 'anna', 5, 5, 'lead-score', 7, 50, TRUE, '[ä]')");

        Flyway.configure().dataSource(database).load().migrate();

        var row = jdbc.queryForMap("SELECT s.*, w.word FROM lead_profile l"
                + " JOIN lead_score s ON s.scored_at = l.scored_at AND s.lead_id = l.id AND s.decision = l.scored_by"
                + " JOIN score_word w ON w.id = s.decision");
        assertThat(row)
                .containsEntry("LEAD_ID", "anna")
                .containsEntry("BEFORE_AT", 4L)
                .containsEntry("WORD", "{\"key\":\"lead-score\",\"version\":7}");
        assertThat(jdbc.queryForObject("SELECT reasons FROM lead_score WHERE scored_at = 5", byte[].class))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("[ä]");
        jdbc.execute("SHUTDOWN");
    }
}
