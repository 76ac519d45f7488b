package io.itinera.benchmarks.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PolicyBenchmarkTest {
    @Test
    void shouldDecideOnALittle() {
        var out = new ByteArrayOutputStream();
        try (var database = Database.open("h2")) {
            var report = new Report("policy test", new PrintStream(out, true, StandardCharsets.UTF_8));
            new PolicyBenchmark(database, 150, 1, report).run();
            report.finish();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("leads decided on a second");
    }
}
