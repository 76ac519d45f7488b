package io.itinera.webapp.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Publish as Camunda Modeler does, bring leads in, look at the figures. */
@RunningItinera
class JourneysApiIT {
    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    Visitor marketing;
    String deployment;

    @BeforeEach
    void publish() throws IOException {
        marketing = Visitor.program(port, "marketing", "demo");
        var answer = marketing.deploy("tiny.bpmn", text("drawings/tiny.bpmn"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        deployment = node(answer).get("id").asText();
    }

    @AfterEach
    void withdraw() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void shouldBringLeadsInAndCountThem() throws IOException {
        var one = lead("one");
        var two = lead("two");
        var body = "{\"leadIds\":[\"" + one + "\",\"" + two + "\"]}";

        var preview = node(marketing.post("/api/journeys/tiny/enrolments/preview", body));
        var enrolled = marketing.post("/api/journeys/tiny/enrolments", body);
        var again = node(marketing.post("/api/journeys/tiny/enrolments", body));
        var journeys = node(marketing.get("/api/journeys"));
        var stats = node(marketing.get("/api/journeys/tiny/stats"));
        var shown = node(marketing.get(
                "/api/journeys/tiny/enrolments/" + node(enrolled).get("id").asText()));

        assertThat(preview.get("wouldEnrol").asInt()).isEqualTo(2);
        assertThat(enrolled.statusCode()).isEqualTo(200);
        assertThat(node(enrolled).get("enrolled").asInt()).isEqualTo(2);
        assertThat(node(enrolled).get("skipped").asInt()).isZero();
        assertThat(node(enrolled).get("state").asText()).isEqualTo("done");
        assertThat(again.get("enrolled").asInt()).isZero();
        assertThat(again.get("skipped").asInt()).isEqualTo(2);
        assertThat(shown).isEqualTo(node(enrolled));
        assertThat(journeys.findValuesAsText("key")).contains("tiny");
        assertThat(stats.at("/elements/wait-for-click/waiting").asInt()).isEqualTo(2);
        assertThat(marketing.get("/api/journeys/tiny/drawing").body()).contains("wait-for-click");
    }

    @Test
    void shouldSayWhatIsWrongWithAnEnrolment() throws IOException {
        assertThat(marketing
                        .post("/api/journeys/none/enrolments", "{\"all\":true}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(marketing.post("/api/journeys/tiny/enrolments", "{}").body()).contains("exactly one");
        assertThat(marketing
                        .post("/api/journeys/tiny/enrolments", "{\"all\":false}")
                        .body())
                .contains("\"field\":\"all\"");
        assertThat(marketing
                        .post("/api/journeys/tiny/enrolments", "{\"leads\":[]}")
                        .body())
                .contains("leadIds");
        assertThat(marketing
                        .post("/api/journeys/tiny/enrolments", "{\"segment\":\"none\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(marketing.get("/api/journeys/none/stats").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldNameTheElementOfADrawingThatIsRefused() throws IOException {
        var script = text("drawings/tiny.bpmn")
                .replace(
                        "<bpmn:serviceTask id=\"make-customer\"",
                        "<bpmn:scriptTask id=\"x\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>"
                                + "<bpmn:serviceTask id=\"make-customer\"");

        var answer = marketing.deploy("tiny.bpmn", script);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(node(answer).get("message").asText()).contains("x");
    }

    @Test
    void shouldNotLetAnalystsPublishJourneys() throws IOException {
        var changed = text("drawings/tiny.bpmn").replace("Gone cold", "Gone");
        var answer = Visitor.program(port, "analyst", "demo").deploy("tiny.bpmn", changed);

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void shouldTryADecisionOnALeadAndOnValues() throws IOException {
        var table = node(marketing.deploy("gift.dmn", text("tables/gift.dmn")));
        var lead = node(marketing.post("/api/leads", "{\"email\":\"gift@example.test\",\"country\":\"DE\"}"))
                .get("id")
                .asText();
        var analyst = Visitor.program(port, "analyst", "demo");

        var onLead = node(analyst.post("/api/decisions/gift/evaluate", "{\"leadId\":\"" + lead + "\"}"));
        var onValues =
                node(analyst.post("/api/decisions/gift/evaluate", "{\"variables\":{\"lead\":{\"country\":\"FR\"}}}"));
        var none = analyst.post("/api/decisions/none/evaluate", "{\"variables\":{}}");
        var empty = analyst.post("/api/decisions/gift/evaluate", "{}");

        assertThat(onLead.at("/results/0/gift").asText()).isEqualTo("book");
        assertThat(onLead.at("/rules/0/ruleId").asText()).isEqualTo("german");
        assertThat(onLead.get("version").asInt()).isEqualTo(1);
        assertThat(onValues.at("/results/0/gift").asText()).isEqualTo("mug");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(empty.statusCode()).isEqualTo(400);
        repository.deleteDeployment(table.get("id").asText(), true);
    }

    private String lead(String name) throws IOException {
        return node(marketing.post("/api/leads", "{\"email\":\"" + name + "@journey.test\",\"patience\":2}"))
                .get("id")
                .asText();
    }

    private static String text(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }

    private static JsonNode node(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
