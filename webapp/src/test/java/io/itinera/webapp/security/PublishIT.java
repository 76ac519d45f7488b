package io.itinera.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.Json;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who publishes what by Camunda Modeler, and who is told to account for it. */
@RunningItinera
class PublishIT {
    private static final String TABLE = "publish-it.dmn";
    private static final String DRAWING = "publish-it.bpmn";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    Audit audit;

    @AfterEach
    void withdraw() {
        for (var name : new String[] {TABLE, DRAWING}) {
            repository
                    .createDeploymentQuery()
                    .deploymentName(name)
                    .list()
                    .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
        }
    }

    @Test
    void shouldLetAnAnalystPublishATableAndKeepThatOnRecord() throws IOException {
        var answer = Visitor.program(port, "analyst", "demo").deploy(TABLE, table());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(audit.of(TABLE, 1)).singleElement().satisfies(row -> {
            assertThat(row.actor()).isEqualTo("analyst");
            assertThat(row.deed()).isEqualTo("file.published");
            assertThat(row.detail()).contains("publish-it version ");
        });
    }

    @Test
    void shouldNotLetAnAnalystPublishADrawing() throws IOException {
        var answer = Visitor.program(port, "analyst", "demo").deploy(DRAWING, drawing());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Analysts publish decision tables (*.dmn) only")
                .contains(DRAWING);
        assertThat(repository.createDeploymentQuery().deploymentName(DRAWING).count())
                .isZero();
        assertThat(audit.of(DRAWING, 1)).isEmpty();
    }

    @Test
    void shouldLetMarketingPublishADrawing() throws IOException {
        var answer = Visitor.program(port, "marketing", "demo").deploy(DRAWING, drawing());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(audit.of(DRAWING, 1))
                .singleElement()
                .satisfies(row -> assertThat(row.actor()).isEqualTo("marketing"));
    }

    @Test
    void shouldTellTheModelerAllThatIsWrongInItsOneLine() throws IOException {
        var broken = drawing()
                .replace("value=\"welcome\"", "value=\"welcom\"")
                .replace("calledElement=\"sales-handoff\"", "calledElement=\"sales-handof\"");

        var answer = Visitor.program(port, "marketing", "demo").deploy(DRAWING, broken);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(String.valueOf(Json.readMap(answer.body()).get("message")))
                .contains("\"Send welcome\" (send-welcome): there is no content \"welcom\"; did you mean \"welcome\"?")
                .contains("\"Hand to sales\" (hand-to-sales): there is no process \"sales-handof\" to call");
    }

    @Test
    void shouldSayOnTheJourneysPageWhatToLookAt() throws IOException {
        var answer = Visitor.program(port, "marketing", "demo")
                .deploy(DRAWING, drawing().replace("lead.qualified", "lead.qualifed"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Visitor.browser(port, "marketing", "demo")
                        .get("/journeys/publish-it")
                        .body())
                .contains("To look at in the drawing", "did you mean &quot;qualified&quot;?");
    }

    @Test
    void shouldNotLetAnAnalystWithdrawWhatOthersPublished() throws IOException {
        Visitor.program(port, "marketing", "demo").deploy(TABLE, table());
        var id = repository
                .createDeploymentQuery()
                .deploymentName(TABLE)
                .singleResult()
                .getId();

        assertThat(Visitor.program(port, "analyst", "demo")
                        .delete("/engine-rest/deployment/" + id)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void shouldKeepOnRecordWhoMadeAUserThroughCamundasAdministration() {
        var admin = Visitor.program(port, "admin", "demo");

        var made = admin.post(
                "/engine-rest/user/create",
                "{\"profile\":{\"id\":\"publish-it\",\"firstName\":\"P\",\"lastName\":\"I\"},"
                        + "\"credentials\":{\"password\":\"not to be told\"}}");
        var gone = admin.delete("/engine-rest/user/publish-it");

        assertThat(made.statusCode()).as(made.body()).isEqualTo(204);
        assertThat(gone.statusCode()).as(gone.body()).isEqualTo(204);
        assertThat(audit.of("publish-it", 10))
                .extracting(row -> row.actor() + " " + row.deed())
                .contains("admin user.deleted", "admin user.created");
    }

    private static String table() throws IOException {
        return shipped("/decision-tables/sales-routing.dmn").replace("sales-routing", "publish-it");
    }

    private static String drawing() throws IOException {
        return shipped("/journeys/lead-nurture.bpmn").replace("lead-nurture", "publish-it");
    }

    private static String shipped(String file) throws IOException {
        try (var stream = PublishIT.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
