package io.itinera.benchmarks;

import io.itinera.benchmarks.blast.BlastBenchmark;
import io.itinera.benchmarks.cpu.CpuBenchmark;
import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.decisions.DecisionsBenchmark;
import io.itinera.benchmarks.dryrun.DryRunBenchmark;
import io.itinera.benchmarks.events.EventsBenchmark;
import io.itinera.benchmarks.journey.JourneyBenchmark;
import io.itinera.benchmarks.million.MillionBenchmark;
import io.itinera.benchmarks.policy.PolicyBenchmark;
import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.WarmUp;
import io.itinera.benchmarks.scale.ScaleBenchmark;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmark that the first argument names; docs/benchmarks.md says which there are and how to ask. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        var benchmark = arguments.length == 1 ? arguments[0] : "";
        switch (benchmark) {
            case "journey" ->
                onDatabase(
                        benchmark,
                        (database, report) -> new JourneyBenchmark(
                                        database,
                                        number("leads", 5_000),
                                        number("rounds", 3),
                                        warmUp(),
                                        contestants(),
                                        report)
                                .run());
            case "scale" ->
                onDatabase(
                        benchmark,
                        (database, report) -> new ScaleBenchmark(
                                        database,
                                        sizes(),
                                        number("leads", 5_000),
                                        number("rounds", 3),
                                        warmUp(),
                                        report)
                                .run());
            case "events" ->
                onDatabase(
                        benchmark,
                        (database, report) -> new EventsBenchmark(
                                        database,
                                        number("instances", 100_000),
                                        number("events", 100_000),
                                        number("rounds", 3),
                                        number("seconds", 20),
                                        warmUp(),
                                        report)
                                .run());
            case "policy" ->
                onDatabase(
                        benchmark,
                        (database, report) -> new PolicyBenchmark(
                                        database, number("leads", 20_000), number("rounds", 3), report)
                                .run());
            case "dryrun" ->
                onDatabase(
                        benchmark,
                        (database, report) -> new DryRunBenchmark(
                                        database, number("leads", 10_000), number("rounds", 3), report)
                                .run());
            case "million" ->
                onDatabase(
                        benchmark,
                        (database, report) -> new MillionBenchmark(database, number("lines", 1_000_000), report).run());
            case "blast" ->
                onDatabase(
                        benchmark,
                        (database, report) -> new BlastBenchmark(
                                        database, number("messages", 100_000), number("rounds", 3), warmUp(), report)
                                .run());
            case "decisions" ->
                onDatabase(
                        benchmark,
                        (database, report) -> new DecisionsBenchmark(database, number("rounds", 3), report).run());
            case "cpu" -> {
                var report = new Report(benchmark, System.out);
                new CpuBenchmark(number("rounds", 3), report).run();
                report.finish();
            }
            default ->
                throw new IllegalArgumentException(
                        "There is no benchmark \"" + benchmark
                                + "\". Say -Dbenchmark=journey, scale, events, policy, dryrun, blast, million, decisions or cpu.");
        }
    }

    private static void onDatabase(String benchmark, BiConsumer<Database, Report> measure) {
        try (var database = Database.open(System.getProperty("database", "h2"))) {
            var report = new Report(benchmark + " " + database.kind(), System.out);
            measure.accept(database, report);
            report.finish();
        }
    }

    private static List<String> contestants() {
        return List.of(System.getProperty("contestants", "stock,itinera,jdbc").split(","));
    }

    private static List<Integer> sizes() {
        return Stream.of(System.getProperty("waiting", "10000,100000,1000000").split(","))
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    private static WarmUp warmUp() {
        return new WarmUp(number("warm-up", 60));
    }

    private static int number(String name, int otherwise) {
        return Integer.getInteger(name, otherwise);
    }
}
