package io.itinera.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.WarmUp;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleBenchmarkTest {
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @Test
    void shouldMeasurePastThoseWhoWait() {
        try (var database = Database.open("h2")) {
            var report = new Report("scale smoke", new PrintStream(console, true, StandardCharsets.UTF_8));

            new ScaleBenchmark(database, List.of(5, 20), 3, 1, new WarmUp(0), report).run();
            report.finish();

            assertThat(console.toString(StandardCharsets.UTF_8)).contains("5 leads wait", "20 leads wait", "20 ÷ 5");
        }
    }
}
