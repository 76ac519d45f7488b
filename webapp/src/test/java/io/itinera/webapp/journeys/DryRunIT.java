package io.itinera.webapp.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Trying a journey out, by the API and on its page. */
@RunningItinera
class DryRunIT {
    private static final String LEADS = "{\"segment\": null, \"leadIds\": [\"%s\"], \"days\": 10, \"drawing\": %s}";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    Visitor marketing;
    String deployment;
    String leadId;

    @BeforeEach
    void publish() throws IOException {
        marketing = Visitor.program(port, "marketing", "demo");
        deployment = node(marketing.deploy("tiny.bpmn", drawing())).get("id").asText();
        leadId = node(marketing.post("/api/leads", "{\"email\": \"dry-run-it@example.test\", \"patience\": 2}"))
                .get("id")
                .asText();
    }

    @AfterEach
    void withdraw() {
        repository.deleteDeployment(deployment, true);
        marketing.delete("/api/leads/" + leadId);
    }

    @Test
    void shouldTryAPublishedJourneyAndACandidate() throws IOException {
        var published = finished(marketing.post("/api/journeys/tiny/dry-run", LEADS.formatted(leadId, "null")));
        var broken = drawing().replace("\"wait-for-click\"", "\"wait-for-click\" unknown=\"<\"");
        var refused = marketing.post("/api/journeys/tiny/dry-run", LEADS.formatted(leadId, quoted(broken)));

        assertThat(published.at("/state").asText()).isEqualTo("done");
        assertThat(published.at("/result/leads").asInt()).isEqualTo(1);
        assertThat(published.at("/result/elements/wait-for-click/entered").asInt())
                .isEqualTo(1);
        assertThat(published.at("/samples/0/leadId").asText()).isEqualTo(leadId);
        assertThat(refused.statusCode()).isIn(400, 202);
        assertThat(node(marketing.get("/api/journeys/tiny/stats"))
                        .at("/elements/wait-for-click/entered")
                        .asInt())
                .isZero();
        assertThat(node(marketing.get("/api/journeys/tiny/dry-runs")).size()).isEqualTo(2);
    }

    @Test
    void shouldShowTheResultOnItsPage() {
        var browser = Visitor.browser(port, "marketing", "demo");
        assertThat(browser.get("/journeys/tiny").body()).contains("Try it");
        assertThat(browser.get("/journeys/tiny/dry-runs").body())
                .contains("How many of them at most", "Email opened", "Number of the draw");

        var started = browser.form(
                "/journeys/tiny/dry-runs",
                "_csrf=" + browser.csrf("/journeys/tiny/dry-runs") + "&sample=1&days=10&seed=1&rate.email-opened=20");
        var page = started.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");

        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(browser.get(page).body()).contains("On the drawing", "step by step"));
        assertThat(browser.get(page + "/drawing").body()).contains("wait-for-click");
        assertThat(browser.form(
                                "/journeys/tiny/dry-runs",
                                "_csrf=" + browser.csrf("/journeys/tiny/dry-runs") + "&sample=many&days=10&seed=1")
                        .body())
                .contains("no whole number");
    }

    private JsonNode finished(HttpResponse<String> answer) throws IOException {
        var id = node(answer).get("id").asText();
        await().atMost(Duration.ofMinutes(3))
                .until(() -> !node(marketing.get("/api/dry-runs/" + id))
                        .get("state")
                        .asText()
                        .matches("waiting|running"));
        return node(marketing.get("/api/dry-runs/" + id));
    }

    private static JsonNode node(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    private static String quoted(String text) throws IOException {
        return new ObjectMapper().writeValueAsString(text);
    }

    private static String drawing() throws IOException {
        return new ClassPathResource("drawings/tiny.bpmn").getContentAsString(StandardCharsets.UTF_8);
    }
}
