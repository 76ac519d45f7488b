package io.itinera.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.itinera.webapp.kit.RunningProgram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a kill -9 at the worst moments leaves behind: everybody, and nobody twice. */
class KilledProgramIT {
    private static final int LEADS = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String JOURNEY = "/api/journeys/lead-nurture";

    @TempDir
    private Path folder;

    @Test
    void shouldHaveEveryLeadInTheJourneyOnceAndNoMessageTwiceAfterKillsDuringEnrolmentAndDuringSteps() {
        try (var program = RunningProgram.in(folder)) {
            importLeads(program);
            CompletableFuture.runAsync(() -> program.post(JOURNEY + "/enrolments", Map.of("all", true)));
            program.awaitTrue("some leads entered", PATIENCE, () -> entered(program, "lead-enters") > LEADS / 10);
            program.kill();
        }
        try (var program = RunningProgram.in(folder)) {
            program.awaitTrue(
                    "some were sent a welcome", PATIENCE, () -> entered(program, "wait-for-click") > LEADS / 3);
            program.kill();
        }
        try (var program = RunningProgram.in(folder)) {
            program.awaitTrue("all wait for a click", PATIENCE, () -> entered(program, "wait-for-click") >= LEADS);

            assertThat(entered(program, "lead-enters")).isEqualTo(LEADS);
            assertThat(entered(program, "wait-for-click")).isEqualTo(LEADS);
            var receivers = receivers(program);
            assertThat(receivers).hasSize(LEADS);
            assertThat(new HashSet<>(receivers)).hasSize(LEADS);
        }
    }

    private static void importLeads(RunningProgram program) {
        var csv = "externalId,email,Total Time Spent on Website\n"
                + IntStream.range(0, LEADS)
                        .mapToObj(i -> "id-" + i + ",lead" + i + "@example.test," + i % 2_000)
                        .collect(Collectors.joining("\n"));
        program.importLeads(csv, PATIENCE);
    }

    private static long entered(RunningProgram program, String element) {
        return program.get(JOURNEY + "/stats")
                .at("/elements/" + element + "/entered")
                .asLong();
    }

    private static List<String> receivers(RunningProgram program) {
        var leads = new ArrayList<String>();
        JsonNode page;
        String cursor = "";
        do {
            page = program.get("/api/messages?limit=200" + cursor);
            page.get("items").forEach(message -> leads.add(message.get("leadId").asText()));
            cursor = "&cursor=" + page.path("next").asText();
        } while (page.hasNonNull("next"));
        return leads;
    }
}
