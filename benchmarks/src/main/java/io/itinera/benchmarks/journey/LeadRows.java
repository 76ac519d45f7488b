package io.itinera.benchmarks.journey;

import io.itinera.benchmarks.app.AddLeads;
import io.itinera.benchmarks.app.EngineNode;
import io.itinera.benchmarks.app.Poll;
import io.itinera.benchmarks.database.Address;
import io.itinera.benchmarks.database.RowTemplate;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.leadjob.Selection;
import java.sql.Connection;
import java.sql.SQLException;
import org.camunda.bpm.engine.ManagementService;

/**
 * The rows that Itinera keeps of one lead in the journey, as it has really written them: after enrolment, and while
 * the lead waits at the timer.
 *
 * @param instance the instance's execution, {@code start} its job, {@code run} the stay
 * @param waiting the execution at the timer, {@code timer} its job
 */
record LeadRows(RowTemplate instance, RowTemplate start, RowTemplate run, RowTemplate waiting, RowTemplate timer) {

    /** Leaves tables and drawing behind, and nothing else. */
    static LeadRows writtenBy(Address address) throws SQLException {
        try (var node = EngineNode.itinera(address);
                var connection = address.connect()) {
            node.publish(JourneyBenchmark.DRAWING);
            AddLeads.to(node, "pattern", 1);
            var journeys = node.bean(Journeys.class);
            var job = journeys.enrol(JourneyBenchmark.KEY, new Selection.All(), "benchmark");
            Poll.until(
                    "the lead is enrolled",
                    JourneyBenchmark.LONGEST,
                    () -> journeys.enrolment(job.id()).finished());
            var instance = only(connection, "ACT_RU_EXECUTION", "PARENT_ID_");
            var start = only(connection, "ACT_RU_JOB", "ID_");
            var run = only(connection, "journey_run", "instance_id");
            node.bean(ManagementService.class).executeJob((String) start.value("ID_"));
            var waiting = RowTemplate.all(connection, "ACT_RU_EXECUTION", "PARENT_ID_").stream()
                    .filter(row -> row.value("PARENT_ID_") != null)
                    .findFirst()
                    .orElseThrow();
            var timer = only(connection, "ACT_RU_JOB", "ID_");
            node.bean(ManagementService.class).executeJob((String) timer.value("ID_"));
            clear(connection);
            return new LeadRows(instance, start, run, waiting, timer);
        }
    }

    private static RowTemplate only(Connection connection, String table, String order) throws SQLException {
        return RowTemplate.all(connection, table, order).get(0);
    }

    private static void clear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : new String[] {"message", "journey_run", "journey_count", "journey_count_addition"}) {
                statement.execute("DELETE FROM " + table);
            }
        }
    }
}
