package io.itinera.benchmarks.journey;

import io.itinera.benchmarks.app.OutboxRow;
import io.itinera.benchmarks.database.Batches;
import io.itinera.engine.base.Ids;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** The statements of the floor, for one slice of leads a transaction. */
final class ChangeRows {
    private static final String COUNT = "INSERT INTO journey_count_addition"
            + " (id, journey_key, version, element_id, entered, exits) VALUES (?, ?, 1, ?, ?, ?)";

    private final LeadRows rows;
    private final Clock clock = Clock.systemUTC();

    ChangeRows(LeadRows rows) {
        this.rows = rows;
    }

    void enter(Batches batches, List<Walker> slice) throws SQLException {
        for (var walker : slice) {
            var ids = walker.ids(rows);
            rows.instance().addTo(batches.of(rows.instance().insert()), ids);
            rows.start().addTo(batches.of(rows.start().insert()), ids);
            rows.run().addTo(batches.of(rows.run().insert()), ids);
        }
        count(batches, 2, slice.size());
        batches.add(
                "UPDATE lead_job SET position_id = ?, done = done + ?",
                slice.get(slice.size() - 1).leadId(),
                slice.size());
        batches.commit();
    }

    void goToTheTimer(Batches batches, List<Walker> slice) throws SQLException {
        for (var walker : slice) {
            var ids = walker.ids(rows);
            rows.waiting().addTo(batches.of(rows.waiting().insert()), ids);
            rows.timer().addTo(batches.of(rows.timer().insert()), ids);
            message(batches, walker, "send-first");
            batches.add(
                    "UPDATE ACT_RU_EXECUTION SET REV_ = 2, ACT_ID_ = NULL, ACT_INST_ID_ = ?, IS_ACTIVE_ = ?"
                            + " WHERE ID_ = ? AND REV_ = 1",
                    walker.instanceId(),
                    false,
                    walker.instanceId());
            delete(batches, "ACT_RU_JOB", walker.startId());
        }
        count(batches, 4, slice.size());
        batches.commit();
    }

    void goToTheEnd(Batches batches, List<Walker> slice) throws SQLException {
        for (var walker : slice) {
            message(batches, walker, "send-second");
            batches.add(
                    "UPDATE journey_run SET running = NULL, left_at = ?, left_by = ?"
                            + " WHERE instance_id = ? AND running = 1",
                    clock.millis(),
                    "Done",
                    walker.instanceId());
            delete(batches, "ACT_RU_JOB", walker.timerId());
            delete(batches, "ACT_RU_EXECUTION", walker.waitingId());
            delete(batches, "ACT_RU_EXECUTION", walker.instanceId());
        }
        count(batches, 4, slice.size());
        batches.commit();
    }

    private static void delete(Batches batches, String table, String id) throws SQLException {
        batches.add("DELETE FROM " + table + " WHERE ID_ = ?", id);
    }

    private static void message(Batches batches, Walker walker, String element) throws SQLException {
        batches.add(
                OutboxRow.INSERT,
                OutboxRow.values(walker.leadId(), walker.instanceId(), element, element + ":" + walker.waitingId()));
    }

    private static void count(Batches batches, int counters, int leads) throws SQLException {
        for (int i = 0; i < counters; i++) {
            batches.add(COUNT, Ids.next(), JourneyBenchmark.KEY, "element-" + i, leads, leads);
        }
    }
}
