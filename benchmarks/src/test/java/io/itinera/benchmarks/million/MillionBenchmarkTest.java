package io.itinera.benchmarks.million;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MillionBenchmarkTest {
    @Test
    void shouldImportEnrolAndWalk() {
        var out = new ByteArrayOutputStream();
        var report = new Report("million h2", new PrintStream(out, true, StandardCharsets.UTF_8));
        try (var database = Database.open("h2")) {
            new MillionBenchmark(database, 30, report).run();
        }
        report.finish();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("import", "enrolment", "journey", "kept heap");
    }
}
