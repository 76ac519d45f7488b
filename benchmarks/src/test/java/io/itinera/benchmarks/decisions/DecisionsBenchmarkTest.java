package io.itinera.benchmarks.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.benchmarks.database.Database;
import io.itinera.benchmarks.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsBenchmarkTest {
    @Test
    void shouldAskBothEnginesTheSame() {
        assertThat(answers("itinera")).isEqualTo(answers("stock")).contains("points");
    }

    @Test
    void shouldScoreAFewLeads(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("leads.csv"), "External ID,TotalVisits\na,1\nb,7\n");
        var out = new ByteArrayOutputStream();
        try (var database = Database.open("h2")) {
            var report = new Report("decisions test", new PrintStream(out, true, StandardCharsets.UTF_8));
            new DecisionsBenchmark(database, 1, report).scoreAll(file);
            report.finish();
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("2 of leads.csv")
                .contains("leads a second");
    }

    private static String answers(String engine) {
        var table = new SumTable();
        table.engine = engine;
        table.read();
        var answers = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            answers.append(table.evaluate().getResultList()).append('\n');
        }
        return answers.toString();
    }
}
