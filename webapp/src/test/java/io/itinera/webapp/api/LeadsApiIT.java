package io.itinera.webapp.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.engine.audit.Audit;
import io.itinera.engine.audit.AuditRow;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningItinera
class LeadsApiIT {
    @LocalServerPort
    int port;

    @Autowired
    Audit audit;

    @Autowired
    ObjectMapper json;

    Visitor marketing;

    @BeforeEach
    void signIn() {
        marketing = Visitor.program(port, "marketing", "demo");
    }

    @Test
    void shouldCreateThenUpdateALead() {
        var created = marketing.post(
                "/api/leads",
                "{\"externalId\":\"A-1\",\"email\":\"Ada@Example.test\",\"firstName\":\"Ada\",\"visits\":3,\"consent\":{\"email\":\"opted_in\"}}");
        var updated = marketing.post("/api/leads", "{\"externalId\":\"A-1\",\"lastName\":\"Love\"}");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location"))
                .hasValue("/api/leads/" + node(created).get("id").asText());
        assertThat(updated.statusCode()).isEqualTo(200);
        assertThat(node(updated).get("id")).isEqualTo(node(created).get("id"));
        assertThat(node(updated).get("email").asText()).isEqualTo("ada@example.test");
        assertThat(node(updated).get("lifecycleStage").asText()).isEqualTo("lead");
        assertThat(node(updated).at("/attributes/visits").asInt()).isEqualTo(3);
        assertThat(node(updated).at("/consent/email").asText()).isEqualTo("opted_in");
        assertThat(node(updated).get("createdAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    @Test
    void shouldFindByIdEmailAndPage() {
        var id = node(marketing.post("/api/leads", "{\"email\":\"find.one@example.test\"}"))
                .get("id")
                .asText();
        marketing.post("/api/leads", "{\"email\":\"find.two@example.test\"}");

        var byId = node(marketing.get("/api/leads/" + id));
        var byEmail = node(marketing.get("/api/leads?email=FIND.one@example.test"));
        var nobody = node(marketing.get("/api/leads?email=nobody@example.test"));
        var first = node(marketing.get("/api/leads?text=find.&limit=1"));
        var second = node(marketing.get(
                "/api/leads?text=find.&limit=1&cursor=" + first.get("next").asText()));

        assertThat(byId.get("email").asText()).isEqualTo("find.one@example.test");
        assertThat(byEmail.at("/items/0/id").asText()).isEqualTo(id);
        assertThat(nobody.get("items")).isEmpty();
        assertThat(first.at("/items/0/email").asText()).isEqualTo("find.two@example.test");
        assertThat(second.at("/items/0/email").asText()).isEqualTo("find.one@example.test");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void shouldExportAndEraseWithATrace() {
        var id = node(marketing.post("/api/leads", "{\"email\":\"gone@example.test\"}"))
                .get("id")
                .asText();

        var export = marketing.get("/api/leads/" + id + "/export");
        var erased = marketing.delete("/api/leads/" + id);

        assertThat(node(export).at("/lead/email").asText()).isEqualTo("gone@example.test");
        assertThat(export.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(header -> assertThat(header).contains("attachment"));
        assertThat(erased.statusCode()).isEqualTo(204);
        assertThat(marketing.get("/api/leads/" + id).statusCode()).isEqualTo(404);
        assertThat(marketing.delete("/api/leads/" + id).statusCode()).isEqualTo(404);
        assertThat(audit.of(id, 10)).extracting(AuditRow::deed).containsExactly("lead.erased", "lead.exported");
        assertThat(audit.of(id, 10)).extracting(AuditRow::actor).containsOnly("marketing");
    }

    @Test
    void shouldTakeEventsAndTellThemOnTheTimeline() {
        var id = node(marketing.post("/api/leads", "{\"email\":\"clicks@example.test\"}"))
                .get("id")
                .asText();
        var batch = """
                [{"id":"e-1","lead":{"email":"clicks@example.test"},"type":"click","occurredAt":"2026-01-02T03:04:05Z"},
                 {"id":"e-2","lead":{"email":"clicks@example.test"},"type":"click","occurredAt":"yesterday"},
                 {"id":"e-3","lead":{"email":"nobody@example.test"},"type":"click"},
                 {"id":"e-4","lead":{"anonymousId":"cookie-1"},"type":"click"},
                 {"id":"e-5","lead":{"id":"%s"},"type":"click","color":"red"}]
                """.formatted(id);

        var first = node(marketing.post("/api/events", batch));
        var again = node(marketing.post("/api/events", batch));
        var timeline = node(marketing.get("/api/leads/" + id + "/timeline?limit=10"));

        assertThat(first.get("accepted").asInt()).isEqualTo(2);
        assertThat(first.get("duplicates").asInt()).isZero();
        assertThat(first.get("rejected").findValuesAsText("index")).containsExactly("1", "2", "4");
        assertThat(first.at("/rejected/0/message").asText())
                .contains("occurredAt")
                .contains("2026-01-31T08:00:00Z");
        assertThat(first.at("/rejected/2/message").asText()).contains("color").contains("attributes");
        assertThat(again.get("accepted").asInt()).isZero();
        assertThat(again.get("duplicates").asInt()).isEqualTo(2);
        assertThat(timeline.get("items").findValuesAsText("kind")).contains("event.click");
    }

    private JsonNode node(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(answer.statusCode() + " " + answer.body(), e);
        }
    }
}
