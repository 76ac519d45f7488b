package io.itinera.webapp.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every error of the API is a problem document that says what, where, and the remedy. */
@RunningItinera
class ProblemsIT {
    @LocalServerPort
    int port;

    Visitor marketing;

    @BeforeEach
    void signIn() {
        marketing = Visitor.program(port, "marketing", "demo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST   | /api/leads               | {"email": "no address"}          | 400 | email          | name@example.com
            POST   | /api/leads               | {"emial": "a@example.test"}      | 400 | emial          | email
            POST   | /api/leads               | {"email": {"a": 1}}              | 400 | email          | text
            POST   | /api/leads               | {"email":                        | 400 |                | line 1
            POST   | /api/leads               | []                               | 400 |                | JSON object
            POST   | /api/leads               | {}                               | 400 | email          | externalId
            GET    | /api/leads/nobody        |                                  | 404 |                | "nobody"
            GET    | /api/leads/nobody/timeline |                                | 404 |                | "nobody"
            GET    | /api/leads?limit=many    |                                  | 400 | limit          | whole number
            GET    | /api/leads?limit=100000  |                                  | 400 | limit          | 500
            GET    | /api/leads?lifecycleStage=x |                               | 400 | lifecycleStage | mql
            DELETE | /api/leads               |                                  | 405 |                | GET, POST
            GET    | /api/nothing             |                                  | 404 |                | /api/nothing
            POST   | /api/events              | {"type": "click"}                | 400 |                | JSON array
            POST   | /api/events              | [{"type": "click"                | 400 |                | no JSON
            """)
    void shouldSayWhatWhereAndTheRemedy(String method, String path, String body, int status, String field, String words)
            throws Exception {
        var answer = body == null
                ? marketing.send(marketing.request(path).method(method, BodyPublishers.noBody()))
                : marketing.json(method, path, body);

        var problem = new ObjectMapper().readTree(answer.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).contains(words);
        assertThat(problem.path("field").asText(null)).isEqualTo(field);
    }

    @Test
    void shouldRefuseIdentitiesOfTwoLeads() {
        marketing.post("/api/leads", "{\"externalId\":\"two-1\"}");
        marketing.post("/api/leads", "{\"email\":\"two@example.test\"}");

        var answer = marketing.post("/api/leads", "{\"externalId\":\"two-1\",\"email\":\"two@example.test\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    void shouldRefuseOtherTypesThanJson() throws JsonProcessingException {
        var text = marketing.send(marketing
                .request("/api/leads")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x")));

        assertProblem(text, 415);
        assertThat(text.body()).contains("application/json");
    }

    @Test
    void shouldRefuseBodiesBeyondTheLimit() throws JsonProcessingException {
        var announced = marketing.post("/api/leads", "{\"company\":\"" + "x".repeat(33 * 1024 * 1024) + "\"}");

        assertProblem(announced, 413);
    }

    @Test
    void shouldRefuseStrangers() throws JsonProcessingException {
        assertProblem(Visitor.stranger(port).get("/api/leads"), 401);
        assertProblem(Visitor.program(port, "sales", "demo").get("/api/leads"), 403);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) throws JsonProcessingException {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(new ObjectMapper().readTree(answer.body()).get("detail").asText())
                .isNotBlank();
    }
}
