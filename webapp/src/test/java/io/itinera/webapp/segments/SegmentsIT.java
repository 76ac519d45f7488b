package io.itinera.webapp.segments;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.segment.Segments;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Segments by the console's form and by the API, and enrolling one. */
@RunningItinera
class SegmentsIT {
    private static final String KEY = "segments-it";
    private static final String FILTER = "lead.email = \"segments-it@example.test\"";

    @LocalServerPort
    int port;

    @Autowired
    Segments segments;

    Visitor marketing;
    Visitor program;

    @BeforeEach
    void signIn() {
        marketing = Visitor.browser(port, "marketing", "demo");
        program = Visitor.program(port, "marketing", "demo");
        program.post("/api/leads", "{\"email\": \"segments-it@example.test\"}");
    }

    @AfterEach
    void forget() {
        segments.find(KEY).ifPresent(segment -> segments.delete(segment.key()));
        var id = program.get("/api/leads?email=segments-it@example.test")
                .body()
                .replaceAll(".*?\"id\":\"(\\w+)\".*", "$1");
        program.delete("/api/leads/" + id);
    }

    @Test
    void shouldCountBeforeItSavesAndDeleteAfterAsking() {
        var counted = submit("count", KEY, "Testers", FILTER, false);
        assertThat(counted.body()).contains("1 lead belongs to it now");
        assertThat(segments.find(KEY)).isEmpty();

        var saved = submit("save", KEY, "Testers", FILTER, false);
        assertThat(saved.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/segments/" + KEY));
        assertThat(marketing.get("/segments").body()).contains("Testers", KEY);
        assertThat(marketing.get("/segments/" + KEY).body()).contains("1 lead belongs to it now", "Delete…");

        assertThat(marketing.get("/segments/" + KEY + "/delete").body()).contains("Delete the segment");
        marketing.form("/segments/" + KEY + "/delete", "_csrf=" + marketing.csrf("/segments/" + KEY + "/delete"));
        assertThat(segments.find(KEY)).isEmpty();
    }

    @Test
    void shouldKeepWhatWasTypedWhereItCannotBeSaved() {
        var refused = submit("save", KEY, "Testers", "lead.email =", false);

        assertThat(refused.body()).contains("mistake at line 1", "lead.email =", "Testers");
        assertThat(segments.find(KEY)).isEmpty();
    }

    @Test
    void shouldNotChangeAnotherSegmentByANewOneOfItsKey() {
        segments.save(KEY, "First", FILTER, "test");

        assertThat(submit("save", KEY, "Second", "true", false).body()).contains("already");
        assertThat(segments.get(KEY).name()).isEqualTo("First");
        submit("save", KEY, "Changed", FILTER, true);
        assertThat(segments.get(KEY).name()).isEqualTo("Changed");
    }

    @Test
    void shouldEnrolASegmentByTheApi() {
        var saved = program.json(
                "PUT", "/api/segments/" + KEY, "{\"name\": \"Testers\", \"filter\": " + quoted(FILTER) + "}");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(program.post("/api/segments/preview", "{\"filter\": " + quoted(FILTER) + "}")
                        .body())
                .contains("\"leads\":1");
        assertThat(marketing.get("/journeys/lead-nurture/enrol?segment=" + KEY).body())
                .contains("Enrol Testers in", "1 lead");

        var answer = program.post("/api/journeys/lead-nurture/enrolments", "{\"segment\": \"" + KEY + "\"}");

        assertThat(answer.body()).contains("\"enrolled\":1", "\"segment\":\"" + KEY + "\"");
        var unknown = program.post("/api/journeys/lead-nurture/enrolments", "{\"segment\": \"nobody\"}");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(program.json("PUT", "/api/segments/" + KEY, "{\"name\": \"X\", \"filter\": \"1 +\"}")
                        .body())
                .contains("\"field\":\"filter\"");
        assertThat(program.delete("/api/segments/" + KEY).statusCode()).isEqualTo(204);
        assertThat(program.get("/api/segments/" + KEY).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldLetAnalystsReadButNotChange() {
        var analyst = Visitor.program(port, "analyst", "demo");

        assertThat(analyst.get("/api/segments").statusCode()).isEqualTo(200);
        assertThat(analyst.json("PUT", "/api/segments/" + KEY, "{\"name\": \"X\", \"filter\": \"true\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.program(port, "sales", "demo").get("/api/segments").statusCode())
                .isEqualTo(403);
        assertThat(Visitor.browser(port, "analyst", "demo").get("/segments/new").body())
                .doesNotContain(">Save<");
    }

    private HttpResponse<String> submit(String action, String key, String name, String filter, boolean known) {
        return marketing.form(
                "/segments",
                "_csrf=" + marketing.csrf("/segments/new") + "&action=" + action + "&key=" + encoded(key) + "&name="
                        + encoded(name) + "&filter=" + encoded(filter) + "&known=" + known);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }
}
