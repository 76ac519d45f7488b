package io.itinera.webapp.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** An analyst's day with a table, by programs: publish, compare, plan, take back, test. */
@RunningItinera
class TablesApiIT {
    private static final String ROOT = "/api/decisions/tables-it";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    Visitor analyst;

    @BeforeEach
    void comeIn() {
        analyst = Visitor.program(port, "analyst", "demo");
    }

    @AfterEach
    void withdraw() {
        repository
                .createDeploymentQuery()
                .deploymentName("tables-it.dmn")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void shouldPublishCompareAndTakeBack() throws IOException {
        var first = publish(table());
        var same = publish(table());
        var second = publish(changed());
        var broken = publish(table().replace("<text>95</text>", "<text>95 +</text>"));
        var comparison = node(analyst.get(ROOT + "/compare?from=1&to=2"));
        var back = analyst.post(ROOT + "/versions/1/roll-back", "{}");
        var again = analyst.post(ROOT + "/versions/1/roll-back", "{}");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(node(first).get("version").asInt()).isEqualTo(1);
        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(node(same).get("unchanged").asBoolean()).isTrue();
        assertThat(node(second).get("version").asInt()).isEqualTo(2);
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(node(broken).get("field").asText()).isEqualTo("candidate");
        assertThat(node(broken).get("detail").asText()).contains("rule ");
        assertThat(comparison.at("/tables/0/rules/0/change").asText()).isEqualTo("CHANGED");
        assertThat(comparison.at("/tables/0/rules/0/cells").toString())
                .contains("\"before\":\"95\",\"after\":\"96\",\"changed\":true");
        assertThat(back.statusCode()).as(back.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(analyst.get(ROOT + "/versions/2/table").body()).isEqualTo(changed());
        var versions = node(analyst.get(ROOT + "/versions"));
        assertThat(versions).hasSize(3);
        assertThat(versions.get(0).get("publishedBy").asText()).isEqualTo("analyst");
        assertThat(versions.get(0).get("note").asText()).isEqualTo("Version 1 once more");
    }

    @Test
    void shouldPublishLaterAndLetThatBeCancelled() throws IOException {
        publish(table());
        var soon = plan(changed(), Instant.now().plusMillis(1_500));
        var later = plan(table(), Instant.now().plus(Duration.ofDays(9)));
        var broken = plan(
                table().replace("<text>95</text>", "<text>95 +</text>"),
                Instant.now().plusSeconds(99));

        assertThat(soon.statusCode()).as(soon.body()).isEqualTo(202);
        assertThat(later.statusCode()).isEqualTo(202);
        assertThat(broken.statusCode()).isEqualTo(400);
        var place = later.headers().firstValue("Location").orElseThrow();
        assertThat(analyst.get(place + "/table").body()).isEqualTo(table());
        assertThat(node(analyst.post(place + "/cancel", "{}")).get("state").asText())
                .isEqualTo("CANCELLED");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> node(analyst.get(
                                soon.headers().firstValue("Location").orElseThrow()))
                        .get("state")
                        .asText()
                        .equals("PUBLISHED"));
        assertThat(node(analyst.get(ROOT + "/versions"))).hasSize(2);
        assertThat(node(analyst.get(ROOT + "/planned"))).hasSize(2);
    }

    @Test
    void shouldKeepCasesAndRunThem() throws IOException {
        publish(table());
        var cases = "case,lead.grade,lead.doNotCall,expect team,expect priority\n"
                + "do not call,A,Yes,sales,75\nwrong on purpose,A,Yes,sales,1\nbroken,A\n";

        var saved = cases("PUT", cases, null);
        var fetched = analyst.get(ROOT + "/cases");
        var run = node(analyst.post(ROOT + "/cases/run", "{}"));
        var published = node(publish(changed()));

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(fetched.body()).isEqualTo(cases);
        assertThat(fetched.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(run.get("passed").asInt()).isEqualTo(1);
        assertThat(run.get("failed").asInt()).isEqualTo(1);
        assertThat(run.get("notRun").asInt()).isEqualTo(1);
        assertThat(run.at("/lines/1/differences/0/got").asText()).isEqualTo("75");
        assertThat(published.at("/cases/failed").asInt()).isEqualTo(1);
        assertThat(cases("PUT", cases, "\"0-0\"").statusCode()).isEqualTo(409);
        assertThat(cases("PUT", "no,cases\n", null).body()).contains("\"field\":\"cases\"");
        assertThat(analyst.delete(ROOT + "/cases").statusCode()).isEqualTo(204);
        assertThat(analyst.get(ROOT + "/cases").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldHaveTheShippedTablesGreen() throws IOException {
        for (var key : new String[] {"lead-score", "fit-score", "contact-policy", "offers", "score-decay"}) {
            var run = node(analyst.post("/api/decisions/" + key + "/cases/run", "{}"));

            assertThat(run.get("passed").asInt()).as(run.toString()).isPositive();
            assertThat(run.get("failed").asInt() + run.get("notRun").asInt())
                    .as(run.toString())
                    .isZero();
            assertThat(run.get("remarks")).as(run.toString()).isEmpty();
        }
    }

    @Test
    void shouldNotLetSalesIn() {
        var sales = Visitor.program(port, "sales", "demo");

        assertThat(sales.get("/api/decisions/lead-score/versions").statusCode()).isEqualTo(403);
        assertThat(sales.post("/api/decisions/lead-score/versions", "{\"candidate\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(sales.delete("/api/decisions/lead-score/cases").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> publish(String dmn) {
        return analyst.send(analyst.request(ROOT + "/versions")
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(dmn)));
    }

    private HttpResponse<String> plan(String dmn, Instant at) throws IOException {
        var body = new ObjectMapper().createObjectNode().put("candidate", dmn).put("publishAt", at.toString());
        return analyst.post(ROOT + "/versions", body.toString());
    }

    private HttpResponse<String> cases(String method, String csv, String tag) {
        var request = analyst.request(ROOT + "/cases")
                .header("Content-Type", "text/csv")
                .method(method, BodyPublishers.ofString(csv));
        return analyst.send(tag == null ? request : request.header("If-Match", tag));
    }

    private static String changed() throws IOException {
        return table().replace("<text>95</text>", "<text>96</text>");
    }

    private static String table() throws IOException {
        return new ClassPathResource("decision-tables/sales-routing.dmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("sales-routing", "tables-it");
    }

    private static JsonNode node(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
