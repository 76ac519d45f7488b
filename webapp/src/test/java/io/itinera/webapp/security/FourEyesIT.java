package io.itinera.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.webapp.Visitor;
import io.itinera.webapp.kit.RunningProgram;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/**
 * What somebody publishes by the Modeler's way takes leads only once somebody else of marketing has agreed. In a program
 * of its own, for an engine is known by its name in its JVM.
 */
class FourEyesIT {
    private static final String TASKLIST = "/camunda/api/engine/engine/default/task/";
    private static final String APPROVE = "{\"variables\":{\"decision\":{\"value\":\"approve\"}}}";
    private static final String REFUSE =
            "{\"variables\":{\"decision\":{\"value\":\"refuse\"},\"reason\":{\"value\":\"%s\"}}}";

    @TempDir
    private static Path folder;

    private static RunningProgram program;

    private final Visitor author = Visitor.program(program.port(), "marketing", "demo");
    private final Visitor admin = Visitor.program(program.port(), "admin", "demo");

    @BeforeAll
    static void startAndHireAColleague() {
        program = RunningProgram.in(folder, "--itinera.publish.four-eyes=true");
        var admin = Visitor.program(program.port(), "admin", "demo");
        var nora = "{\"profile\":{\"id\":\"nora\",\"firstName\":\"Nora\",\"lastName\":\"N\"},"
                + "\"credentials\":{\"password\":\"correct-horse-1843\"}}";
        assertThat(admin.post("/engine-rest/user/create", nora).statusCode()).isEqualTo(204);
        assertThat(admin.json("PUT", "/engine-rest/group/marketing/members/nora", "{}")
                        .statusCode())
                .isEqualTo(204);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void shouldTakeLeadsOnlyOnceAColleagueHasAgreedInTasklist() throws IOException {
        publish("four", "Two days");

        assertThat(enrol("four").statusCode()).isEqualTo(409);
        assertThat(enrol("four").body()).contains("waits for somebody else's approval");
        assertThat(start("four").body()).as("by the engine's own interface").contains("suspended");
        assertThat(page("/journeys/four")).contains("waits for approval by somebody other than", "Waits for approval");
        assertThat(author.get("/api/journeys/four/versions").body()).contains("\"WAITING\"");

        var own = author.post(submit("four"), APPROVE);
        assertThat(own.statusCode()).as(own.body()).isEqualTo(400);
        assertThat(own.body()).contains("yourself");
        var noReason = nora().post(submitInTasklist("four"), REFUSE.formatted(" "));
        assertThat(noReason.body()).contains("Say why it is refused");
        assertThat(enrol("four").statusCode()).isEqualTo(409);

        var agreed = nora().post(submitInTasklist("four"), APPROVE);
        assertThat(agreed.statusCode()).as(agreed.body()).isBetween(200, 204);
        assertThat(enrol("four").statusCode()).isEqualTo(200);
        assertThat(start("four").body()).doesNotContain("suspended");
        assertThat(page("/journeys/four")).contains("Approved by nora").doesNotContain("Waits for approval");
    }

    @Test
    void shouldLetNobodyDecideWhoMayNotPublish() throws IOException {
        publish("two", "Two days");

        assertThat(Visitor.program(program.port(), "analyst", "demo")
                        .post(submit("two"), APPROVE)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.program(program.port(), "sales", "demo")
                        .post(submit("two"), APPROVE)
                        .statusCode())
                .isEqualTo(403);
        assertThat(enrol("two").statusCode()).isEqualTo(409);
    }

    @Test
    void shouldSayToItsAuthorWhyAVersionWasRefused() throws IOException {
        publish("three", "Two days");
        assertThat(nora().post(submitInTasklist("three"), APPROVE).statusCode()).isBetween(200, 204);
        publish("three", "Some days");

        assertThat(enrol("three").statusCode()).as("by the version before").isEqualTo(200);
        assertThat(page("/journeys/three/enrol")).contains("They come in by version 1");
        var form = nora().get("/engine-rest/task/" + task("three") + "/form-variables");
        assertThat(form.body()).contains("Two days", "Some days", "three/compare?from=1&to=2");
        assertThat(nora().post(submitInTasklist("three"), REFUSE.formatted("Too pushy"))
                        .statusCode())
                .isBetween(200, 204);

        assertThat(page("/journeys/three")).contains("was refused by", "Too pushy");
        assertThat(author.get("/api/journeys/three/versions").body()).contains("\"REFUSED\"", "Too pushy");
        assertThat(enrol("three").statusCode()).isEqualTo(200);
    }

    private void publish(String key, String label) throws IOException {
        var drawing = new ClassPathResource("drawings/tiny.bpmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("id=\"tiny\" name=\"Tiny\"", "id=\"" + key + "\" name=\"" + key + "\"")
                .replace("Two days", label);
        var published = author.deploy(key + ".bpmn", drawing);
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    }

    private Visitor nora() {
        var browser = Visitor.browser(program.port(), "nora", "correct-horse-1843");
        browser.get("/camunda/app/tasklist/default/");
        return browser;
    }

    private String page(String path) {
        return Visitor.browser(program.port(), "marketing", "demo").get(path).body();
    }

    private String submit(String key) {
        return "/engine-rest/task/" + task(key) + "/submit-form";
    }

    private String submitInTasklist(String key) {
        return TASKLIST + task(key) + "/submit-form";
    }

    private String task(String key) {
        for (var task : program.signedInAs("admin", "demo").get("/engine-rest/task")) {
            if (task.get("name").asText().startsWith("Approve “" + key + "”")) {
                return task.get("id").asText();
            }
        }
        throw new AssertionError("no task asks about " + key);
    }

    private HttpResponse<String> start(String key) {
        return admin.post("/engine-rest/process-definition/key/" + key + "/start", "{}");
    }

    private HttpResponse<String> enrol(String key) {
        return author.post("/api/journeys/" + key + "/enrolments", "{\"leadIds\":[\"nobody\"]}");
    }
}
