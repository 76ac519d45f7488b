package io.itinera.webapp.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningItinera
class ImportsApiIT {
    @LocalServerPort
    int port;

    Visitor marketing;

    @BeforeEach
    void signIn() {
        marketing = Visitor.program(port, "marketing", "demo");
    }

    @Test
    void shouldImportAFileAndReportItsBadLines() throws Exception {
        var csv =
                "Prospect,Mail,Do Not Email,Total Visits\nP-1,p1@example.test,No,3\nP-2,no address,No,1\nP-3,p3@example.test,Yes,2\n";
        var mapping = """
                {"fields": {"externalId": "{Prospect}", "email": "{Mail}"},
                 "consent": {"email": {"column": "Do Not Email", "optOut": ["Yes"]}}}
                """;

        var started = marketing.upload("/api/leads/import", csv, mapping);
        var address = started.headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> node(marketing.get(address)).get("state").asText().equals("done"));

        var status = node(marketing.get(address));
        var lead = node(marketing.get("/api/leads?externalId=P-3")).at("/items/0");
        assertThat(started.statusCode()).isEqualTo(202);
        assertThat(address).isEqualTo("/api/imports/" + node(started).get("id").asText());
        assertThat(status.get("read").asInt()).isEqualTo(3);
        assertThat(status.get("created").asInt()).isEqualTo(2);
        assertThat(status.get("updated").asInt()).isZero();
        assertThat(status.get("rejected").asInt()).isEqualTo(1);
        assertThat(status.at("/errors/0/line").asInt()).isEqualTo(3);
        assertThat(status.at("/errors/0/field").asText()).isEqualTo("Mail");
        assertThat(status.at("/errors/0/message").asText()).contains("no address");
        assertThat(lead.at("/attributes/totalVisits").asInt()).isEqualTo(2);
        assertThat(lead.at("/consent/email").asText()).isEqualTo("opted_out");
    }

    @Test
    void shouldRefuseARequestWithoutAFileOrWithABadMapping() throws Exception {
        var noFile = marketing.send(marketing
                .request("/api/leads/import")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\n1\r\n--x--\r\n")));
        var badMapping = marketing.upload("/api/leads/import", "a,b\n1,2\n", "{\"feilds\": {}}");
        var json = marketing.post("/api/leads/import", "{}");

        assertThat(noFile.statusCode()).isEqualTo(400);
        assertThat(node(noFile).get("field").asText()).isEqualTo("file");
        assertThat(badMapping.statusCode()).isEqualTo(400);
        assertThat(node(badMapping).get("field").asText()).startsWith("mapping");
        assertThat(json.statusCode()).isEqualTo(415);
        assertThat(marketing.get("/api/imports/none").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldNotReceiveAStrangersFile() {
        var answer = Visitor.stranger(port).upload("/api/leads/import", "a,b\n1,2\n", null);

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private static JsonNode node(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
