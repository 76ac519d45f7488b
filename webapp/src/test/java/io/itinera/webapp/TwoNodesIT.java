package io.itinera.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.kit.MariaDbServer;
import io.itinera.engine.kit.Recount;
import io.itinera.webapp.kit.RunningProgram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two programs on one MariaDB, and what becomes of the leads while programs die and the database goes away: all of them
 * get there, none twice, and the counters say what a recount says. Takes minutes, so it runs where
 * {@code -Ditinera.fault-rounds=10} says how often a node is to die.
 */
@EnabledIfSystemProperty(
        named = "itinera.fault-rounds",
        matches = "\\d+",
        disabledReason = "name the number of rounds by -Ditinera.fault-rounds=10 to let nodes die")
class TwoNodesIT {
    private static final int ROUNDS = Integer.getInteger("itinera.fault-rounds", 1);
    private static final int LEADS_A_ROUND = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String JOURNEY = "/api/journeys/lead-nurture";

    @TempDir
    private Path folder;

    private String address;
    private JdbcTemplate database;

    @BeforeEach
    void openDatabase() {
        address = MariaDbServer.urlOfFreshDatabase();
        database = new JdbcTemplate(new DriverManagerDataSource(address, "root", ""));
    }

    @Test
    void shouldWalkEveryLeadOnceThoughNodesAreKilledAtAnyMoment() {
        var random = new Random();
        var nodes = new RunningProgram[] {node(), node()};
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                int victim = random.nextInt(2);
                var survivor = nodes[1 - victim];
                importLeads(nodes[victim], round);
                enrolEverybody(nodes[victim]);
                int enrolments = round;
                survivor.awaitTrue(
                        "enrolment " + round + " is known to both",
                        PATIENCE,
                        () -> count("SELECT COUNT(*) FROM lead_job") == enrolments);
                long before = random.nextInt(round * LEADS_A_ROUND);
                survivor.awaitTrue(
                        "some leads of round " + round + " went on",
                        PATIENCE,
                        () -> count("SELECT COUNT(*) FROM message") >= before);
                nodes[victim].kill();
                nodes[victim] = node();
            }
            everybodyGotThereOnce(nodes[0], ROUNDS * LEADS_A_ROUND);
        } finally {
            nodes[0].close();
            nodes[1].close();
        }
    }

    @Test
    void shouldGoOnWhenTheDatabaseComesBack() {
        try (var one = node();
                var other = node()) {
            importLeads(one, 1);
            enrolEverybody(one);
            other.awaitTrue(
                    "some leads went on", PATIENCE, () -> count("SELECT COUNT(*) FROM message") > LEADS_A_ROUND / 5);

            MariaDbServer.restart();

            everybodyGotThereOnce(other, LEADS_A_ROUND);
        }
    }

    /** The answer comes when all are in, or never where the program is killed meanwhile. */
    private static void enrolEverybody(RunningProgram program) {
        CompletableFuture.runAsync(() -> program.post(JOURNEY + "/enrolments", Map.of("all", true)));
    }

    private void everybodyGotThereOnce(RunningProgram program, int leads) {
        program.awaitTrue("all wait for a click", PATIENCE, () -> waiting() == leads);
        assertThat(count("SELECT COUNT(*) FROM lead_profile")).isEqualTo(leads);
        assertThat(count("SELECT COUNT(*) FROM journey_run")).isEqualTo(leads);
        assertThat(count("SELECT COUNT(DISTINCT lead_id) FROM journey_run")).isEqualTo(leads);
        assertThat(count("SELECT COUNT(*) FROM message")).isEqualTo(leads);
        assertThat(count("SELECT COUNT(DISTINCT lead_id) FROM message")).isEqualTo(leads);
        assertThat(count("SELECT COUNT(*) FROM lead_score")).isEqualTo(leads);
        assertThat(count("SELECT COUNT(*) FROM ACT_RU_INCIDENT")).isZero();
        assertThat(counted(program)).isEqualTo(Recount.recounted(database));
    }

    private long waiting() {
        return count("SELECT COUNT(*) FROM ACT_RU_EVENT_SUBSCR WHERE EVENT_NAME_ = 'click'");
    }

    private static Map<String, Long> counted(RunningProgram program) {
        var elements = program.get(JOURNEY + "/stats").get("elements");
        return elements.properties().stream()
                .filter(element -> element.getValue().get("entered").asLong() > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        element -> element.getValue().get("entered").asLong()));
    }

    private long count(String question) {
        try {
            return database.queryForObject(question, Long.class);
        } catch (org.springframework.dao.DataAccessException e) {
            // the database is away, or the program has not made its tables yet
            return 0;
        }
    }

    private RunningProgram node() {
        return RunningProgram.on(address, folder);
    }

    private static void importLeads(RunningProgram program, int round) {
        var csv = "externalId,email,Total Time Spent on Website\n"
                + IntStream.range(0, LEADS_A_ROUND)
                        .mapToObj(
                                i -> "id-" + round + "-" + i + ",lead" + round + "-" + i + "@example.test," + i % 2_000)
                        .collect(Collectors.joining("\n"));
        var id = program.upload("/api/leads/import", csv, "{}").get("id").asText();
        program.awaitTrue(
                "the leads are in",
                PATIENCE,
                () -> List.of("done", "failed")
                        .contains(program.get("/api/imports/" + id).get("state").asText()));
        assertThat(program.get("/api/imports/" + id).get("rejected").asInt()).isZero();
    }
}
