package io.itinera.benchmarks.scale;

import static io.itinera.benchmarks.report.Report.number;
import static io.itinera.benchmarks.report.Report.percent;

import io.itinera.benchmarks.app.AddLeads;
import io.itinera.benchmarks.app.EngineNode;
import io.itinera.benchmarks.app.Poll;
import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.database.DatabaseFacts;
import io.itinera.benchmarks.report.Figures;
import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.TextTable;
import io.itinera.benchmarks.report.WarmUp;
import io.itinera.benchmarks.waiting.WaitingLeads;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.leadjob.Selection;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a journey step costs while ever more leads wait in the same tables: always as many leads enter and walk
 * through, past those who wait.
 */
public final class ScaleBenchmark {
    private static final String KEY = "benchmark-journey";
    private static final int STEPS_A_LEAD = 2;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private record Cost(Figures microsAStep, Figures microsAnEnrolment) {}

    private final Database database;
    private final List<Integer> sizes;
    private final int leads;
    private final int rounds;
    private final WarmUp warmUp;
    private final Report report;
    private final Clock clock = Clock.systemUTC();
    private int walked;

    /** @param sizes how many wait, ascending */
    public ScaleBenchmark(Database database, List<Integer> sizes, int leads, int rounds, WarmUp warmUp, Report report) {
        this.database = database;
        this.sizes = sizes;
        this.leads = leads;
        this.rounds = rounds;
        this.warmUp = warmUp;
        this.report = report;
    }

    public void run() {
        var address = database.fresh("scale");
        report.facts(DatabaseFacts.of(database, address));
        report.fact("leads a round", leads);
        report.fact("rounds", rounds + " at each size, after " + warmUp + " in all, and a round at each size");
        var costs = new LinkedHashMap<Integer, Cost>();
        try (var node = EngineNode.itinera(address)) {
            var waiting = new WaitingLeads(node, address);
            node.publish("benchmark-journeys/benchmark-journey.bpmn");
            warmUp.with(() -> round(node, new Cost(new Figures(), new Figures())));
            for (int size : sizes) {
                waiting.fillUpTo(size);
                report.progress(String.format("%,d leads wait", waiting.waiting()));
                var cost = new Cost(new Figures(), new Figures());
                round(node, new Cost(new Figures(), new Figures()));
                for (int round = 1; round <= rounds; round++) {
                    round(node, cost);
                }
                costs.put(size, cost);
            }
        }
        write(costs);
    }

    /** @return seconds */
    private double round(EngineNode node, Cost cost) {
        var entering = AddLeads.to(node, "walker" + ++walked + "-", leads);
        var journeys = node.bean(Journeys.class);
        long start = System.nanoTime();
        var job = journeys.enrol(KEY, new Selection.Of(entering), "benchmark");
        Poll.until(
                "all leads are enrolled",
                LONGEST,
                () -> journeys.enrolment(job.id()).finished());
        long enrolled = System.nanoTime();
        node.walk();
        var jdbc = node.bean(JdbcTemplate.class);
        var soon = Timestamp.from(clock.instant().plus(Duration.ofDays(1)));
        Poll.until(
                "all due jobs are done",
                LONGEST,
                () -> jdbc.queryForList("SELECT 1 FROM ACT_RU_JOB WHERE DUEDATE_ < ? LIMIT 1", soon)
                        .isEmpty());
        long done = System.nanoTime();
        node.rest();
        cost.microsAnEnrolment().add((enrolled - start) / 1e3 / leads);
        cost.microsAStep().add((done - enrolled) / 1e3 / (STEPS_A_LEAD * leads));
        report.progress(String.format(
                "enrolled in %.2f s, walked in %.2f s", (enrolled - start) / 1e9, (done - enrolled) / 1e9));
        return (done - start) / 1e9;
    }

    private void write(Map<Integer, Cost> costs) {
        var table = new TextTable("leads waiting", "µs a step", "", "µs an enrolment", "");
        costs.forEach((size, cost) -> {
            table.row(
                    String.format("%,d", size),
                    number(cost.microsAStep().median()),
                    percent(cost.microsAStep().spreadPercent()),
                    number(cost.microsAnEnrolment().median()),
                    percent(cost.microsAnEnrolment().spreadPercent()));
            report.rounds(size + ".microsAStep", cost.microsAStep());
            report.rounds(size + ".microsAnEnrolment", cost.microsAnEnrolment());
        });
        report.table(table);
        int fewest = sizes.get(0);
        int most = sizes.get(sizes.size() - 1);
        double step = costs.get(most).microsAStep().median()
                / costs.get(fewest).microsAStep().median();
        double enrolment = costs.get(most).microsAnEnrolment().median()
                / costs.get(fewest).microsAnEnrolment().median();
        report.table(new TextTable("ratio of medians", "a step", "an enrolment")
                .row(String.format("%,d ÷ %,d", most, fewest), number(step), number(enrolment)));
        report.value("most÷fewest.step", step);
        report.value("most÷fewest.enrolment", enrolment);
    }
}
