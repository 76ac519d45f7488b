package io.itinera.benchmarks.dryrun;

import static io.itinera.benchmarks.report.Report.number;

import io.itinera.benchmarks.app.AddLeads;
import io.itinera.benchmarks.app.EngineNode;
import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.database.DatabaseFacts;
import io.itinera.benchmarks.report.CpuTime;
import io.itinera.benchmarks.report.Figures;
import io.itinera.benchmarks.report.KeptHeap;
import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.TextTable;
import io.itinera.engine.dryrun.DryRun;
import io.itinera.engine.dryrun.DryRunRequest;
import io.itinera.engine.dryrun.DryRuns;
import io.itinera.engine.leadjob.Selection;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How long a dry run takes: fifteen steps on the way of every lead, thirty days, scores, messages, waits for clicks and
 * openings. The first one pays for the JVM that has not seen any of it yet.
 */
public final class DryRunBenchmark {
    private static final Map<String, Double> RATES =
            Map.of("email-opened", 0.4, "email-clicked", 0.1, "purchase", 0.03);
    private static final int DAYS = 30;

    private final Database database;
    private final int leads;
    private final int rounds;
    private final Report report;

    public DryRunBenchmark(Database database, int leads, int rounds, Report report) {
        this.database = database;
        this.leads = leads;
        this.rounds = rounds;
        this.report = report;
    }

    public void run() {
        var address = database.fresh("dry_run");
        report.facts(DatabaseFacts.of(database, address));
        report.fact("leads", String.format("%,d for %d days", leads, DAYS));
        report.fact("rounds", rounds);
        try (var node = EngineNode.itinera(address)) {
            node.publish("decision-tables/lead-score.dmn");
            node.publish("decision-tables/contact-policy.dmn");
            node.publish("benchmark-journeys/benchmark-dry-run.bpmn");
            AddLeads.to(node, "tried", leads);
            var table = new TextTable("round", "seconds", "seconds of processors", "messages");
            var seconds = new Figures();
            var heap = new KeptHeap();
            var start = Instant.now();
            var messages = new HashSet<Long>();
            for (int round = 1; round <= rounds; round++) {
                var cpu = CpuTime.now();
                long begun = System.nanoTime();
                var run = tried(node.bean(DryRuns.class), start);
                double took = (System.nanoTime() - begun) / 1e9;
                seconds.add(took);
                table.row(
                        String.valueOf(round),
                        String.format("%.1f", took),
                        String.format("%.1f", CpuTime.now().since(cpu).here() / 1e3),
                        number(messages(run)));
                messages.add(messages(run));
                heap.look("round " + round);
            }
            if (messages.size() > 1) {
                throw new IllegalStateException("The same seed brought different results: " + messages + " messages.");
            }
            report.table(table);
            report.table(heap.table());
            report.rounds("seconds", seconds);
        }
    }

    private DryRun tried(DryRuns dryRuns, Instant start) {
        var request = new DryRunRequest(null, List.of(), new Selection.All(), leads, DAYS, 1, start, RATES, Map.of());
        var started = dryRuns.start("benchmark-dry-run", request, "benchmark");
        var run = dryRuns.await(started.id(), Duration.ofMinutes(30));
        if (run.result() == null || run.result().leads() != leads) {
            throw new IllegalStateException("The dry run came to nothing: " + run.failure() + run.findings());
        }
        return run;
    }

    private static long messages(DryRun run) {
        return run.result().messages().stream()
                .mapToLong(sent -> sent.messages())
                .sum();
    }
}
