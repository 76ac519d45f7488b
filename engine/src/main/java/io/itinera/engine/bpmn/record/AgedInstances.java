package io.itinera.engine.bpmn.record;

import io.itinera.engine.bpmn.record.HistoryMapper.TimeToLive;
import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Component;

/**
 * Ended instances of processes that people work on go from the engine's history when the time to live of their drawing
 * has passed, with all their tasks, variables, comments and logs; those whose drawing is gone or has none, at the end of
 * {@link Kept#ENGINE_HISTORY}.
 */
@Component
class AgedInstances implements AgeingRows {
    /** An instance has dozens of rows. */
    private static final int INSTANCES_A_TRANSACTION = 25;

    private final HistoryMapper history;
    private final HistoryService engine;
    private final Clock clock;

    AgedInstances(HistoryMapper history, HistoryService engine, Clock clock) {
        this.history = history;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Kept kept() {
        return Kept.ENGINE_HISTORY;
    }

    @Override
    public boolean deleteOldest(Instant before, int atMost) {
        int most = Math.min(atMost, INSTANCES_A_TRANSACTION);
        var ended = new ArrayList<>(history.lockEnded(null, Date.from(before), most));
        for (var model : history.timesToLive()) {
            if (ended.size() < most && model.days() != null) {
                lockEnded(model, most - ended.size()).stream()
                        .filter(id -> !ended.contains(id))
                        .forEach(ended::add);
            }
        }
        if (!ended.isEmpty()) {
            engine.deleteHistoricProcessInstancesBulk(ended);
        }
        return ended.size() == most;
    }

    private List<String> lockEnded(TimeToLive model, int limit) {
        var before = clock.instant().minus(Duration.ofDays(model.days()));
        return history.lockEnded(model.definitionId(), Date.from(before), limit);
    }
}
