package io.itinera.benchmarks.journey;

import io.itinera.benchmarks.app.AddLeads;
import io.itinera.benchmarks.app.EngineNode;
import io.itinera.benchmarks.app.Poll;
import io.itinera.benchmarks.database.Address;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.leadjob.Selection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** This program: enrolment as its background job, steps by its job executor, lean history, counters. */
final class Itinera implements Contestant {
    private final EngineNode node;
    private final Journeys journeys;
    private final Rows rows;
    private final int leads;
    private List<String> entering;
    private int entered;

    Itinera(Address address, int leads) {
        this.node = EngineNode.itinera(address);
        this.journeys = node.bean(Journeys.class);
        this.rows = new Rows(node.bean(JdbcTemplate.class));
        this.leads = leads;
        node.publish(JourneyBenchmark.DRAWING);
    }

    @Override
    public void prepare() {
        entering = AddLeads.to(node, "after" + entered + "-", leads);
        entered += leads;
    }

    @Override
    public void enrol() {
        var job = journeys.enrol(JourneyBenchmark.KEY, new Selection.Of(entering), "benchmark");
        Poll.until(
                "all leads are enrolled",
                JourneyBenchmark.LONGEST,
                () -> journeys.enrolment(job.id()).finished());
    }

    @Override
    public void walk() {
        node.walk();
        Poll.until("all jobs are done", JourneyBenchmark.LONGEST, () -> rows.noneIn("ACT_RU_JOB"));
        node.rest();
    }

    @Override
    public void check() {
        rows.check("messages", 2L * entered, "SELECT COUNT(*) FROM message WHERE state = 'QUEUED'");
        rows.check("executions left", 0, "SELECT COUNT(*) FROM ACT_RU_EXECUTION");
        rows.check("stays ended", entered, "SELECT COUNT(*) FROM journey_run WHERE running IS NULL");
        for (var element : new String[] {JourneyBenchmark.KEY, "send-first", "wait-a-moment", "send-second"}) {
            var stats = "SELECT SUM(exits) FROM (SELECT element_id, exits FROM journey_count UNION ALL"
                    + " SELECT element_id, exits FROM journey_count_addition) counted WHERE element_id = '" + element
                    + "'";
            rows.check("leads counted at " + element, entered, stats);
        }
    }

    @Override
    public void close() {
        node.close();
    }
}
