package io.itinera.benchmarks.decisions;

import static io.itinera.benchmarks.report.Report.number;

import io.itinera.benchmarks.app.Crew;
import io.itinera.benchmarks.app.EngineNode;
import io.itinera.benchmarks.database.Address;
import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.database.DatabaseFacts;
import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.TextTable;
import io.itinera.engine.scoring.Scoring;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How fast decision tables are: one table by itself, by the stock DMN engine and by ours, and the shipped lead score on
 * real leads, from reading them to the committed score.
 */
public final class DecisionsBenchmark {
    private static final List<Integer> THREADS = List.of(1, 2);
    /** Twice so many rounds: until then the JVM compiles beside the scoring. */
    private static final int WARM_UPS = 60;

    private static final double MICROS_A_SECOND = 1e6;
    private static final double TEN_MILLION = 1e7;
    private static final double GIGA = 1e9;

    private final Database database;
    private final int rounds;
    private final Report report;

    public DecisionsBenchmark(Database database, int rounds, Report report) {
        this.database = database;
        this.rounds = rounds;
        this.report = report;
    }

    public void run() {
        try {
            compareEngines();
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH could not measure the table", e);
        }
        RealLeads.named()
                .ifPresentOrElse(
                        this::scoreAll,
                        () -> report.progress("No real leads to score: name a CSV by -Dleads.csv=… or "
                                + "ITINERA_LEADS_CSV. That part is left out."));
    }

    private void compareEngines() throws RunnerException {
        var options = new OptionsBuilder()
                .include("\\.SumTable\\.")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(rounds)
                .measurementTime(TimeValue.seconds(2))
                .verbosity(VerboseMode.SILENT)
                .build();
        Map<String, Double> micros = new HashMap<>();
        for (var result : new Runner(options).run()) {
            micros.put(
                    result.getParams().getParam("engine"),
                    result.getPrimaryResult().getScore());
        }
        double ratio = micros.get("stock") / micros.get("itinera");
        var table =
                new TextTable("30 rules, 3 inputs, COLLECT/SUM, on one thread", "µs each", "a second", "times stock");
        micros.forEach((engine, each) ->
                table.row(engine, number(each), number(MICROS_A_SECOND / each), number(micros.get("stock") / each)));
        report.table(table);
        report.value("sumTable.timesStock", ratio);
    }

    void scoreAll(Path file) {
        var address = database.fresh("decisions");
        report.facts(DatabaseFacts.of(database, address));
        try (var node = EngineNode.itinera(address)) {
            var tables = TwoTables.publish(node);
            var batches = RealLeads.importInto(node, file);
            int leads = batches.stream().mapToInt(List::size).sum();
            report.fact("leads", String.format("%,d of %s", leads, file.getFileName()));
            for (int i = 0; i < WARM_UPS; i++) {
                var key = tables.next();
                score(node, batches, 2, key);
                score(node, batches, 2, key);
            }
            var table = new TextTable(
                    "lead-score, read to committed", "leads a second", "", "CPU µs a lead here", "in the database");
            for (var threads : THREADS) {
                var changed = new ScoringRounds(leads);
                var unchanged = new ScoringRounds(leads);
                for (int round = 0; round < rounds; round++) {
                    var key = tables.next();
                    changed.add(() -> score(node, batches, threads, key));
                    unchanged.add(() -> score(node, batches, threads, key));
                }
                changed.report(threads + " threads, every score new", table, report);
                unchanged.report(threads + " threads, no score new", table, report);
            }
            report.table(table);
            room(node, address);
        }
    }

    /** What a score takes on the disk, its share of pages and indexes included, once there are some hundred thousand. */
    private void room(EngineNode node, Address address) {
        if (address.url().startsWith("jdbc:h2")) {
            return;
        }
        var jdbc = node.bean(JdbcTemplate.class);
        jdbc.queryForList("ANALYZE TABLE lead_score");
        long scores = jdbc.queryForObject("SELECT COUNT(*) FROM lead_score", Long.class);
        long bytes = jdbc.queryForObject(
                "SELECT SUM(data_length + index_length) FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_name = 'lead_score'",
                Long.class);
        double each = (double) bytes / scores;
        report.table(new TextTable("scores with their reasons", "bytes each", "GB a million leads, ten scores each")
                .row(number(scores), number(each), number(each * TEN_MILLION / GIGA)));
        report.value("bytesAScore", each);
    }

    /** @return seconds */
    private static double score(EngineNode node, List<List<String>> batches, int threads, String key) {
        var scoring = node.bean(Scoring.class);
        var work = batches.stream()
                .<Callable<Object>>map(batch -> () -> scoring.scoreAll(batch, key))
                .toList();
        return Crew.seconds(threads, work);
    }
}
