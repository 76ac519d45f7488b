package io.itinera.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.itinera.engine.kit.MariaDbServer;
import io.itinera.webapp.kit.RunningProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Leads are moved to another version of their journey while the program is killed at random moments: all of them get
 * there, each once, with the one wait that it had. On MariaDB, because H2 writes what was committed down half a second
 * later.
 */
class KilledMoveIT {
    private static final int LEADS = 4_000;
    private static final int KILLS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String JOURNEY = "/api/journeys/lead-nurture";

    @TempDir
    private Path folder;

    private final Random random = new Random();
    private String address;
    private JdbcTemplate database;

    @BeforeEach
    void openDatabase() {
        address = MariaDbServer.urlOfFreshDatabase();
        database = new JdbcTemplate(new DriverManagerDataSource(address, "root", ""));
    }

    @Test
    void shouldMoveEachLeadOnceThoughTheProgramIsKilledAtAnyMoment() throws IOException {
        var program = start();
        try {
            everybodyWaits(program);
            program.publish("lead-nurture.bpmn", changed());
            var move = program.post(JOURNEY + "/migrations", Map.of("from", 1, "to", 2));
            assertThat(move.get("total").asLong()).isEqualTo(LEADS);
            for (int kill = 0; kill < KILLS; kill++) {
                // the later ones may hit the last batch, or nothing any more
                long before = (long) kill * LEADS / KILLS + random.nextInt(LEADS / KILLS / 2);
                program.awaitTrue("more than " + before + " are moved", PATIENCE, () -> onVersion(2) > before);
                program.kill();
                assertThat(kill > 0 || onVersion(1) > 0)
                        .as("the first kill was in the middle")
                        .isTrue();
                program = start();
            }
            everybodyIsMovedOnce(program, move.get("id").asText());
        } finally {
            program.close();
        }
    }

    private void everybodyWaits(RunningProgram program) {
        importLeads(program);
        CompletableFuture.runAsync(() -> program.post(JOURNEY + "/enrolments", Map.of("all", true)));
        program.awaitTrue("all wait for a click", PATIENCE, () -> waiting() == LEADS);
    }

    private void everybodyIsMovedOnce(RunningProgram program, String id) {
        program.awaitTrue(
                "the migration is done", PATIENCE, () -> state(program, id).hasNonNull("finishedAt"));
        assertThat(state(program, id).toString())
                .contains("\"moved\":" + LEADS, "\"stayed\":0", "\"left\":0", "\"failed\":0");
        assertThat(onVersion(1)).isZero();
        assertThat(onVersion(2)).isEqualTo(LEADS);
        assertThat(waiting()).as("waits for a click").isEqualTo(LEADS);
        assertThat(count("SELECT COUNT(DISTINCT EXECUTION_ID_) FROM ACT_RU_EVENT_SUBSCR WHERE EVENT_NAME_ = 'click'"))
                .isEqualTo(LEADS);
        assertThat(count("SELECT COUNT(*) FROM ACT_RU_JOB WHERE HANDLER_TYPE_ LIKE 'timer%'"))
                .as("waits of three days")
                .isEqualTo(LEADS);
        assertThat(count("SELECT COUNT(*) FROM message")).isEqualTo(LEADS);
        assertThat(count("SELECT COUNT(*) FROM journey_run WHERE left_at IS NULL"))
                .isEqualTo(LEADS);
        assertThat(count("SELECT COUNT(*) FROM ACT_RU_INCIDENT")).isZero();
        var versions = program.get(JOURNEY + "/versions");
        assertThat(versions.at("/0/inside").asLong()).as("counted in version 2").isEqualTo(LEADS);
        assertThat(versions.at("/1/inside").asLong()).as("counted in version 1").isZero();
        assertThat(program.get(JOURNEY + "/stats")
                        .at("/elements/wait-for-click/waiting")
                        .asLong())
                .isEqualTo(LEADS);
    }

    private static JsonNode state(RunningProgram program, String id) {
        return program.get("/api/migrations/" + id);
    }

    private long waiting() {
        return count("SELECT COUNT(*) FROM ACT_RU_EVENT_SUBSCR WHERE EVENT_NAME_ = 'click'");
    }

    private long onVersion(int version) {
        return count("SELECT COUNT(*) FROM ACT_RU_EXECUTION e JOIN ACT_RE_PROCDEF d ON d.ID_ = e.PROC_DEF_ID_"
                + " WHERE e.PARENT_ID_ IS NULL AND d.KEY_ = 'lead-nurture' AND d.VERSION_ = " + version);
    }

    private long count(String question) {
        return database.queryForObject(question, Long.class);
    }

    private RunningProgram start() {
        return RunningProgram.on(address, folder);
    }

    private static String changed() throws IOException {
        return new ClassPathResource("journeys/lead-nurture.bpmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("Three days passed", "Three days are over");
    }

    private static void importLeads(RunningProgram program) {
        var csv = "externalId,email\n"
                + IntStream.range(0, LEADS)
                        .mapToObj(i -> "id-" + i + ",lead" + i + "@example.test")
                        .collect(Collectors.joining("\n"));
        program.importLeads(csv, PATIENCE);
    }
}
