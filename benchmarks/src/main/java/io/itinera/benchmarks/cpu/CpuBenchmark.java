package io.itinera.benchmarks.cpu;

import static io.itinera.benchmarks.report.Report.number;

import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.TextTable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What needs no database, measured by JMH, each in a JVM of its own. */
public final class CpuBenchmark {
    private static final int WARM_UPS = 3;
    private static final double NANOS_A_MICRO = 1e3;

    private final int rounds;
    private final Report report;

    public CpuBenchmark(int rounds, Report report) {
        this.rounds = rounds;
        this.report = report;
    }

    public void run() throws RunnerException {
        var options = new OptionsBuilder()
                .include("\\.cpu\\.")
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(rounds)
                .measurementTime(TimeValue.seconds(2))
                .verbosity(VerboseMode.SILENT)
                .build();
        var table = new TextTable("on one thread", "µs each", "±", "a second");
        for (var result : new Runner(options).run()) {
            var primary = result.getPrimaryResult();
            var name = result.getParams().getBenchmark().replaceAll(".*\\.cpu\\.", "");
            table.row(
                    name,
                    number(primary.getScore()),
                    number(primary.getScoreError()),
                    number(NANOS_A_MICRO * NANOS_A_MICRO / primary.getScore()));
            report.value(name + ".micros", primary.getScore());
        }
        report.table(table);
    }
}
