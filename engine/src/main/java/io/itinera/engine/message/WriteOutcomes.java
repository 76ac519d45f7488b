package io.itinera.engine.message;

import io.itinera.engine.store.SetColumns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes down, by one statement for many messages, what became of them; none is held any more then. */
@Component
class WriteOutcomes {
    private final JdbcTemplate jdbc;

    WriteOutcomes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<SendResult> results, Instant now) {
        var ids = results.stream().map(SendResult::id).toList();
        var columns = new SetColumns("id", ids)
                .set("state", values(results, result -> result.state().name()))
                .set("reason", values(results, SendResult::reason))
                .set("provider", values(results, SendResult::provider))
                .set("provider_id", values(results, SendResult::providerId))
                .set("attempts", values(results, SendResult::attempts))
                .set("due_at", values(results, result -> millis(result.dueAt())))
                .set("sent_at", values(results, result -> millis(result.sentAt())));
        var parameters = new ArrayList<>(columns.parameters());
        parameters.add(now.toEpochMilli());
        parameters.addAll(ids);
        var places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        jdbc.update(
                "UPDATE message SET " + columns.sql() + ", updated_at = ?, lease = NULL WHERE id IN (" + places + ")",
                parameters.toArray());
    }

    private static List<Object> values(List<SendResult> results, Function<SendResult, Object> value) {
        return results.stream().map(value).toList();
    }

    private static Long millis(Instant at) {
        return at == null ? null : at.toEpochMilli();
    }
}
