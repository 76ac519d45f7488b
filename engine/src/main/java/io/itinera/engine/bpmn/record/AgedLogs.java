package io.itinera.engine.bpmn.record;

import io.itinera.engine.bpmn.record.HistoryMapper.LogRow;
import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * The engine's logs that belong to no instance it keeps a history of: jobs of journeys that failed, incidents that are
 * resolved, what signed-in people did. Open incidents never go.
 */
@Component
class AgedLogs implements AgeingRows {
    private final HistoryMapper history;

    AgedLogs(HistoryMapper history) {
        this.history = history;
    }

    @Override
    public Kept kept() {
        return Kept.ENGINE_HISTORY;
    }

    @Override
    public boolean deleteOldest(Instant before, int atMost) {
        var time = Date.from(before);
        int left = atMost;
        left -= deleteJobLogs(history.lockJobLogs(time, left));
        left -= left == 0 ? 0 : delete(history.lockIncidents(time, left), history::deleteIncidents);
        left -= left == 0 ? 0 : delete(history.lockOperations(time, left), history::deleteOperations);
        return left == 0;
    }

    private int deleteJobLogs(List<LogRow> rows) {
        delete(rows.stream().map(LogRow::id).toList(), history::deleteJobLogs);
        var stackTraces = rows.stream().map(LogRow::stackTraceId).filter(Objects::nonNull);
        delete(stackTraces.toList(), history::deleteStackTraces);
        return rows.size();
    }

    private static int delete(List<String> ids, Consumer<List<String>> delete) {
        if (!ids.isEmpty()) {
            delete.accept(ids);
        }
        return ids.size();
    }
}
