package io.itinera.benchmarks.million;

import static io.itinera.benchmarks.report.Report.number;

import io.itinera.benchmarks.app.EngineNode;
import io.itinera.benchmarks.app.Poll;
import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.database.DatabaseFacts;
import io.itinera.benchmarks.report.KeptHeap;
import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.TextTable;
import io.itinera.engine.base.Worker;
import io.itinera.engine.imports.Imports;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.leadjob.Selection;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Very many leads in a small heap, as a customer brings them: a CSV file imported, all leads enrolled, all walked through
 * the journey. It is about memory; the program fails where that does not suffice.
 */
public final class MillionBenchmark {
    private static final String KEY = "benchmark-journey";
    private static final Duration LONGEST = Duration.ofHours(3);

    private final Database database;
    private final int leads;
    private final Report report;
    private final KeptHeap heap = new KeptHeap();
    private final TextTable phases = new TextTable("phase", "seconds", "leads a second");

    public MillionBenchmark(Database database, int leads, Report report) {
        this.database = database;
        this.leads = leads;
        this.report = report;
    }

    public void run() {
        var address = database.fresh("million");
        report.facts(DatabaseFacts.of(database, address));
        report.fact("leads", String.format("%,d", leads));
        try (var node = EngineNode.itinera(address)) {
            node.publish("benchmark-journeys/benchmark-journey.bpmn");
            phase("import", () -> importFile(node));
            phase("enrolment", () -> enrol(node));
            phase("journey", () -> walk(node));
        }
        report.table(phases);
        report.table(heap.table());
    }

    private void phase(String name, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        heap.look(name);
        phases.row(name, number(seconds), number(leads / seconds));
        report.value(name + ".seconds", seconds);
        report.progress(String.format("%s in %.1f s, %s", name, seconds, heap.last()));
    }

    private void importFile(EngineNode node) {
        var imports = node.bean(Imports.class);
        var id = imports.start("leads.csv", new LeadLines(leads), null, "benchmark");
        var worker = node.bean("importWorker", Worker.class);
        worker.start();
        Poll.until("the file is imported", LONGEST, () -> imports.status(id).finishedAt() != null);
        worker.stop();
        var status = imports.status(id);
        if (status.created() != leads) {
            throw new IllegalStateException("Not all leads were imported: " + status);
        }
    }

    private void enrol(EngineNode node) {
        var journeys = node.bean(Journeys.class);
        var job = journeys.enrol(KEY, new Selection.All(), "benchmark");
        Poll.until(
                "all leads are enrolled",
                LONGEST,
                () -> journeys.enrolment(job.id()).finished());
        if (journeys.enrolment(job.id()).enrolled() != leads) {
            throw new IllegalStateException("Not all leads were enrolled: " + journeys.enrolment(job.id()));
        }
    }

    private void walk(EngineNode node) {
        var jdbc = node.bean(JdbcTemplate.class);
        node.walk();
        Poll.until(
                "all jobs are done",
                LONGEST,
                () -> jdbc.queryForList("SELECT 1 FROM ACT_RU_JOB LIMIT 1").isEmpty());
        node.rest();
        Long messages = jdbc.queryForObject("SELECT COUNT(*) FROM message", Long.class);
        if (messages == null || messages != 2L * leads) {
            throw new IllegalStateException("There should be two messages a lead, and there are " + messages);
        }
    }
}
