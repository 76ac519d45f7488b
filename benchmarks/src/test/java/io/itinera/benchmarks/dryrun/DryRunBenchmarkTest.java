package io.itinera.benchmarks.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DryRunBenchmarkTest {
    @Test
    void shouldTryALittle() {
        var out = new ByteArrayOutputStream();
        try (var database = Database.open("h2")) {
            var report = new Report("dry run test", new PrintStream(out, true, StandardCharsets.UTF_8));
            new DryRunBenchmark(database, 20, 1, report).run();
            report.finish();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("seconds of processors");
    }
}
