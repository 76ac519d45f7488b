package io.itinera.engine.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ScoreBandMigrationTest {
    @Test
    void shouldGiveLeadsThatHaveAScoreTheBandThatTheProgramGives() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DB_CLOSE_DELAY=-1");
        var jdbc = new JdbcTemplate(database);
        Flyway.configure().dataSource(database).target("1.20").load().migrate();
        for (var score : new Integer[] {-11, -10, -1, 0, 9, 10, 99, 100, null}) {
            jdbc.update(
                    "INSERT INTO lead_profile (id, lifecycle_stage, score, attributes, created_at, updated_at)"
                            + " VALUES (?, 'LEAD', ?, '{}', 0, 0)",
                    "lead " + score,
                    score);
        }

        Flyway.configure().dataSource(database).load().migrate();

        jdbc.query("SELECT score, score_band FROM lead_profile WHERE score IS NOT NULL", row -> {
            assertThat(row.getInt("score_band")).isEqualTo(TakeScores.band(row.getInt("score")));
        });
        assertThat(jdbc.queryForObject("SELECT COUNT(score_band) FROM lead_profile", Long.class))
                .isEqualTo(8);
        jdbc.execute("SHUTDOWN");
    }
}
