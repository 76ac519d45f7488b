package io.itinera.benchmarks.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.report.Report;
import io.itinera.benchmarks.report.WarmUp;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyBenchmarkTest {
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @Test
    void shouldCompareAllContestantsOnTheSameJourney() throws Exception {
        try (var database = Database.open("h2")) {
            var report = new Report("journey smoke", new PrintStream(console, true, StandardCharsets.UTF_8));

            new JourneyBenchmark(database, 5, 1, new WarmUp(0), List.of("stock", "itinera", "jdbc"), report).run();
            var json = Files.readString(report.finish());

            assertThat(console.toString(StandardCharsets.UTF_8))
                    .contains("round 1", "H2 2.", "stock", "itinera ÷ stock", "itinera ÷ jdbc");
            assertThat(json).contains("itinera.steps", "itinera÷jdbc.enrolments");
        }
    }
}
