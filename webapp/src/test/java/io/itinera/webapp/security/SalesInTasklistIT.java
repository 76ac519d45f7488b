package io.itinera.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sales see the tasks of their groups, and nothing else of the engine. */
@RunningItinera
class SalesInTasklistIT {
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    String deployment;
    Visitor sales;

    @BeforeEach
    void aTaskForSalesAndOneForMarketing() {
        var process = Bpmn.createExecutableProcess("two-tasks")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .parallelGateway("both")
                .userTask("contact-lead")
                .name("Contact the lead")
                .camundaCandidateGroups("sales")
                .endEvent()
                .moveToNode("both")
                .userTask("check-content")
                .name("Check the content")
                .camundaCandidateGroups("marketing")
                .endEvent()
                .done();
        deployment = repository
                .createDeployment()
                .addModelInstance("two-tasks.bpmn", process)
                .deploy()
                .getId();
        runtime.startProcessInstanceByKey("two-tasks");
        sales = Visitor.browser(port, "sales", "demo");
        sales.get("/camunda/app/tasklist/default/");
    }

    @AfterEach
    void forgetThem() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void shouldLandOnTasklistAndBeKnownThere() {
        var stranger = Visitor.stranger(port);

        var landing = stranger.signIn("sales", "demo");
        var page = stranger.get("/camunda/app/tasklist/default/");
        var me = stranger.get("/camunda/api/admin/auth/user/default");

        assertThat(landing.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/camunda/app/tasklist/default/"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(me.body())
                .contains("\"userId\":\"sales\"")
                .contains("tasklist")
                .doesNotContain("cockpit");
    }

    @Test
    void shouldSeeTheirTasksOnly() {
        var listed = sales.get(ENGINE + "/task");
        var queried = post("/task", "{}");
        var counted = post("/task/count", "{}");
        var others = post("/task", "{\"candidateGroup\":\"marketing\",\"includeAssignedTasks\":true}");

        assertThat(listed.body()).contains("Contact the lead").doesNotContain("Check the content");
        assertThat(queried.body()).contains("Contact the lead").doesNotContain("Check the content");
        assertThat(counted.body()).contains("\"count\":1");
        assertThat(others.body()).isEqualTo("[]");
    }

    @Test
    void shouldFindThemUnderLeadsToContact() {
        var filters = sales.get(ENGINE + "/filter?resourceType=Task").body();
        var id = filters.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");

        var tasks = post("/filter/" + id + "/list", "{}");

        assertThat(filters).contains("Leads to contact");
        assertThat(tasks.body()).contains("Contact the lead").doesNotContain("Check the content");
    }

    @Test
    void shouldClaimAndCompleteATask() {
        var id = sales.get(ENGINE + "/task").body().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");

        var claimed = post("/task/" + id + "/claim", "{\"userId\":\"sales\"}");
        var completed = post("/task/" + id + "/submit-form", "{\"variables\":{\"decision\":{\"value\":\"accept\"}}}");

        assertThat(claimed.statusCode()).isEqualTo(204);
        assertThat(completed.statusCode()).isEqualTo(204);
        assertThat(sales.get(ENGINE + "/task").body()).isEqualTo("[]");
    }

    @Test
    void shouldSeeNothingElseOfTheEngine() {
        assertThat(sales.get(ENGINE + "/process-definition").body()).isEqualTo("[]");
        assertThat(sales.get(ENGINE + "/process-instance").body()).isEqualTo("[]");
        assertThat(sales.get(ENGINE + "/deployment").body()).isEqualTo("[]");
        assertThat(sales.get(ENGINE + "/history/process-instance").body()).isEqualTo("[]");
        assertThat(sales.get(ENGINE + "/history/variable-instance").body()).isEqualTo("[]");
        assertThat(sales.get(ENGINE + "/variable-instance").body()).isEqualTo("[]");
        assertThat(sales.get(ENGINE + "/authorization").body()).isEqualTo("[]");
        assertThat(sales.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(sales.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
    }

    @Test
    void shouldRefuseATaskThatIsNotTheirs() {
        var id = Visitor.program(port, "admin", "demo")
                .post("/engine-rest/task", "{\"name\":\"Check the content\"}")
                .body()
                .replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");

        assertThat(sales.get(ENGINE + "/task/" + id).statusCode()).isIn(403, 404);
        assertThat(post("/task/" + id + "/complete", "{}").statusCode()).isIn(403, 500);
        assertThat(post("/task/" + id + "/claim", "{\"userId\":\"sales\"}").statusCode())
                .isIn(403, 500);
    }

    @Test
    void shouldSignOutOfEverythingInTasklist() {
        var signedOut = sales.post("/camunda/api/admin/auth/user/default/logout", "");

        assertThat(signedOut.statusCode()).isEqualTo(200);
        assertThat(sales.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
        assertThat(sales.get(ENGINE + "/task").statusCode()).isEqualTo(401);
    }

    @Test
    void shouldRefuseATaskQueryWithoutTheTokenOfTheSession() {
        assertThat(sales.send(sales.request(ENGINE + "/task")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> post(String path, String body) {
        return sales.post(ENGINE + path, body);
    }
}
