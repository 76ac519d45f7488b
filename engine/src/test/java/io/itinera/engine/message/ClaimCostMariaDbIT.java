package io.itinera.engine.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.kit.OnMariaDb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A claim reads about as many rows as it takes, however many others there are: counted by the server itself. */
@OnMariaDb
class ClaimCostMariaDbIT extends OutboxContract {
    private static final int OTHERS = 5_000;

    @Autowired
    ClaimDueMessages claimDueMessages;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void shouldReadNoMoreThanItTakesPastManyWhoAreQueuedPausedOrDueLater() {
        long now = clock.millis();
        long later = clock.instant().plus(Duration.ofHours(8)).toEpochMilli();
        insert("due", "QUEUED", 5, now, OTHERS);
        insert("later", "QUEUED", 0, later, OTHERS);
        insert("parked", "PAUSED", 5, now, OTHERS);
        insert("sent", "SENT", 5, now, OTHERS);
        insert("urgent", "QUEUED", 0, now, 3);

        var reads = transaction.execute(status -> {
            long before = rowsRead();
            var batch = claimDueMessages.claim("email", 100, Set.of());
            assertThat(batch.messages()).hasSize(100);
            assertThat(batch.messages().subList(0, 3))
                    .allMatch(message -> message.id().startsWith("urgent"));
            return rowsRead() - before;
        });

        // the claim, the lease and the reading of the batch touch each of the hundred once
        assertThat(reads).isLessThan(800);
    }

    private long rowsRead() {
        return jdbc.queryForList("SHOW SESSION STATUS LIKE 'Handler_read%'").stream()
                .mapToLong(row -> Long.parseLong(
                        String.valueOf(row.get("Value") == null ? row.get("VARIABLE_VALUE") : row.get("Value"))))
                .sum();
    }

    private void insert(String name, String state, int priority, long dueAt, int howMany) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            rows.add(new Object[] {
                name + i,
                "lead-" + i,
                "instance-" + i,
                "send",
                "1",
                "email",
                "test-greeting",
                "marketing",
                "{}",
                state,
                0,
                clock.millis(),
                dueAt,
                clock.millis(),
                priority
            });
        }
        transaction.executeWithoutResult(status -> jdbc.batchUpdate(
                "INSERT INTO message (id, lead_id, instance_id, element_id, visit, channel, content, purpose, payload, state, attempts, created_at, due_at, updated_at, priority) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows));
    }
}
