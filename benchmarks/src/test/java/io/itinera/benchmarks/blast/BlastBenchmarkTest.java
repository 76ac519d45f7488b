package io.itinera.benchmarks.blast;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.WarmUp;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BlastBenchmarkTest {
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @Test
    void shouldSendEveryMessageToTheSinkOnceAndSayHowFast() {
        try (var database = Database.open("h2")) {
            var report = new Report("blast smoke", new PrintStream(console, true, StandardCharsets.UTF_8));

            new BlastBenchmark(database, 300, 1, new WarmUp(0), report).run();
            report.finish();

            assertThat(console.toString(StandardCharsets.UTF_8)).contains("rendered, accepted, noted", "kept heap");
        }
    }
}
