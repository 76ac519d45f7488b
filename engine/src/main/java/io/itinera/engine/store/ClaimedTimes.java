package io.itinera.engine.store;

import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sees to it that of several nodes one does what is to be done once at a certain time. */
@Component
public class ClaimedTimes {
    private final JdbcTemplate jdbc;
    private final Clock clock;

    ClaimedTimes(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * In the caller's transaction. What has never been done was due only if it came to its time while the program knew of it:
     * a fresh database waits for the next time.
     *
     * @return whether the caller is the one
     */
    public boolean claim(String subject, Instant due) {
        int changed = jdbc.update(
                "UPDATE claimed_time SET due_at = ? WHERE subject = ? AND due_at < ?",
                due.toEpochMilli(),
                subject,
                due.toEpochMilli());
        if (changed == 0) {
            jdbc.update(
                    "INSERT IGNORE INTO claimed_time (subject, due_at) VALUES (?, ?)",
                    subject,
                    clock.instant().toEpochMilli());
        }
        return changed > 0;
    }
}
