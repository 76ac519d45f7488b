package io.itinera.benchmarks.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.WarmUp;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventsBenchmarkTest {
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @Test
    void shouldMeasureRateAndDelayOfEvents() {
        try (var database = Database.open("h2")) {
            var report = new Report("events smoke", new PrintStream(console, true, StandardCharsets.UTF_8));

            new EventsBenchmark(database, 120, 40, 1, 1, new WarmUp(0), report).run();
            report.finish();

            assertThat(console.toString(StandardCharsets.UTF_8))
                    .contains("stored, and all moved", "100 events awaited");
        }
    }
}
