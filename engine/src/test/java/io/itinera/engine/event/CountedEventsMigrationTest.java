package io.itinera.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class CountedEventsMigrationTest {
    @Test
    void shouldCountTheEventsThatCameInBefore() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DB_CLOSE_DELAY=-1");
        var jdbc = new JdbcTemplate(database);
        Flyway.configure().dataSource(database).target("2.30").load().migrate();
        for (var event : new String[][] {{"1", "anna", "click"}, {"2", "anna", "click"}, {"3", "bert", "visit"}}) {
            jdbc.update("INSERT INTO lead_event VALUES (?, ?, ?, 0, 0, '{}')", (Object[]) event);
        }
        jdbc.update("INSERT INTO lead_event_count VALUES ('anna', 'click', 40), ('anna', 'purchase', 5)");

        Flyway.configure().dataSource(database).load().migrate();

        assertThat(jdbc.queryForList("SELECT * FROM lead_event_count ORDER BY lead_id, event_type"))
                .containsExactly(row("anna", "click", 42), row("anna", "purchase", 5), row("bert", "visit", 1));
        jdbc.execute("SHUTDOWN");
    }

    private static Map<String, Object> row(String lead, String type, long events) {
        return Map.of("LEAD_ID", lead, "EVENT_TYPE", type, "EVENTS", events);
    }
}
