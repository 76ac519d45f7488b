package io.itinera.webapp.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.base.Ids;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.leadjob.LeadJobState;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Pause, resume and cancel, by the console's buttons and by the API. */
@RunningItinera
class EnrolmentBrakesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    Journeys journeys;

    @Autowired
    JdbcTemplate jdbc;

    Visitor marketing;
    String deployment;

    @BeforeEach
    void publish() throws IOException {
        marketing = Visitor.browser(port, "marketing", "demo");
        deployment = repository
                .createDeployment()
                .addString(
                        "tiny.bpmn",
                        new ClassPathResource("drawings/tiny.bpmn").getContentAsString(StandardCharsets.UTF_8))
                .deploy()
                .getId();
    }

    @AfterEach
    void withdraw() {
        jdbc.update("DELETE FROM lead_job WHERE subject = 'tiny'");
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void shouldShowHowFarAPausedEnrolmentIsAndResumeIt() {
        var id = paused(10, 4);
        var page = marketing.get("/journeys/tiny").body();

        var pressed = press("/resume", id);

        assertThat(page).contains("Paused", "40 %", "Resume", "Cancel…").doesNotContain(">Pause<");
        assertThat(pressed).isEqualTo(302);
        assertThat(journeys.awaitEnrolment(id, PATIENCE).state()).isEqualTo(LeadJobState.DONE);
        assertThat(marketing.get("/journeys/tiny").body()).contains("Done").doesNotContain("Cancel…", "Resume");
    }

    @Test
    void shouldAskBeforeItCancels() {
        var id = paused(1_000, 120);
        var question =
                marketing.get("/journeys/tiny/enrolments/" + id + "/cancel").body();
        assertThat(question).contains("120 leads", "880 leads", "cannot be resumed");
        assertThat(journeys.enrolment(id).paused()).isTrue();

        assertThat(press("/cancel", id)).isEqualTo(302);

        assertThat(journeys.enrolment(id).state()).isEqualTo(LeadJobState.CANCELLED);
        assertThat(marketing.get("/journeys/tiny").body()).contains("Cancelled").doesNotContain("Cancel…");
    }

    @Test
    void shouldOfferNoBrakesToThoseWhoOnlyRead() {
        var id = paused(10, 4);
        var analyst = Visitor.browser(port, "analyst", "demo");

        assertThat(analyst.get("/journeys/tiny").body()).contains("Paused").doesNotContain("Resume", "Cancel…");
        for (var brake : List.of("/pause", "/resume", "/cancel")) {
            var token = analyst.csrf("/journeys/tiny");
            assertThat(analyst.form("/journeys/tiny/enrolments/" + id + brake, "_csrf=" + token)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(journeys.enrolment(id).paused()).isTrue();
    }

    @Test
    void shouldDoTheSameByTheApi() {
        var id = paused(10, 4);
        var program = Visitor.program(port, "marketing", "demo");

        assertThat(program.get("/api/enrolments/" + id).body()).contains("\"state\":\"paused\"", "\"enrolled\":4");
        assertThat(program.post("/api/enrolments/" + id + "/pause", "").statusCode())
                .isEqualTo(200);
        assertThat(program.post("/api/enrolments/" + id + "/resume", "").statusCode())
                .isEqualTo(200);
        assertThat(journeys.awaitEnrolment(id, PATIENCE).finished()).isTrue();
        var late = program.post("/api/enrolments/" + id + "/pause", "");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("done", "start another one");
        assertThat(program.post("/api/enrolments/none/cancel", "").statusCode()).isEqualTo(404);
        assertThat(program.get("/api/journeys/tiny/enrolments").body()).contains(id);

        var another = paused(10, 4);
        assertThat(program.post("/api/enrolments/" + another + "/cancel", "").body())
                .contains("\"state\":\"cancelled\"");
    }

    private int press(String brake, String id) {
        var token = marketing.csrf("/journeys/tiny/enrolments/" + id + "/cancel");
        return marketing
                .form("/journeys/tiny/enrolments/" + id + brake, "_csrf=" + token)
                .statusCode();
    }

    /** A paused enrolment of listed leads who are gone: nothing happens behind the test's back. */
    private String paused(int total, int enrolled) {
        var id = Ids.next();
        jdbc.update(
                "INSERT INTO lead_job (id, kind, subject, everyone, state, total, done, skipped, outside, failed, started_by,"
                        + " started_at) VALUES (?, 'ENROL', 'tiny', FALSE, 'PAUSED', ?, ?, 0, 0, 0, 'marketing', 0)",
                id,
                total,
                enrolled);
        return id;
    }
}
