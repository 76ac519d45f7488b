package io.itinera.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The published attacks on Camunda 7.24, and their neighbours, end at the door. */
@RunningItinera
class ClosedDoorsIT {
    private static final String ENGINE_REST = "/engine-rest";
    private static final String TASKLIST = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    FilterService filters;

    @TempDir
    Path folder;

    Path planted;

    @BeforeEach
    void chooseWhatTheAttackWouldLeaveBehind() {
        planted = folder.resolve("planted");
    }

    /** CVE-2026-109432. */
    @ParameterizedTest
    @ValueSource(strings = {"sales", "marketing", "analyst", "admin"})
    void shouldNotRunExpressionsOfATaskQueryByEngineRest(String name) {
        var visitor = Visitor.program(port, name, "demo");

        var nested =
                visitor.post(ENGINE_REST + "/task", "{\"orQueries\":[{\"assigneeExpression\":\"" + attack() + "\"}]}");
        var plain = visitor.post(ENGINE_REST + "/task/count", "{\"ownerExpression\":\"" + attack() + "\"}");
        var inAddress = visitor.get(ENGINE_REST + "/task?assigneeExpression=x");

        assertThat(nested.statusCode()).isEqualTo(name.equals("sales") ? 403 : 400);
        assertThat(plain.statusCode()).isEqualTo(name.equals("sales") ? 403 : 400);
        assertThat(inAddress.statusCode()).isEqualTo(name.equals("sales") ? 403 : 400);
        assertThat(planted).doesNotExist();
    }

    /** CVE-2026-109432. */
    @Test
    void shouldNotRunExpressionsOfATaskQueryByTasklist() {
        var sales = tasklistOf("sales");

        var answer =
                sales.post(TASKLIST + "/task", "{\"orQueries\":[{\"candidateUserExpression\":\"" + attack() + "\"}]}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("candidateUserExpression").contains("values only");
        assertThat(planted).doesNotExist();
    }

    /** CVE-2026-109432, in a filter that would run whenever somebody opens it. */
    @Test
    void shouldNotSaveExpressionsInAFilter() {
        var before = filters.createFilterQuery().count();
        var sales = tasklistOf("sales");
        var filter = "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"orQueries\":[{\"assigneeExpression\":\""
                + attack() + "\"}]}}";

        var created = sales.post(TASKLIST + "/filter/create", filter);
        var changed = sales.json("PUT", TASKLIST + "/filter/some", filter);
        var extended = Visitor.program(port, "admin", "demo")
                .post(ENGINE_REST + "/filter/some/list", "{\"orQueries\":[{\"ownerExpression\":\"x\"}]}");

        assertThat(created.statusCode()).isEqualTo(400);
        assertThat(changed.statusCode()).isEqualTo(400);
        assertThat(extended.statusCode()).isEqualTo(400);
        assertThat(filters.createFilterQuery().count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orQueries\":[{\"assigneeExpress\\u0069on\":\"x\"}]}",
                "{\"orQueries\":[{\"orQueries\":[[{\"dueDateExpression\":\"x\"}]]}]}",
                "\uFEFF{\"assigneeExpression\":\"x\"}",
                "{} {\"assigneeExpression\":\"x\"}",
            })
    void shouldFindExpressionsInDisguise(String body) {
        var answer = Visitor.program(port, "admin", "demo").post(ENGINE_REST + "/task", body);

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void shouldRefuseWhatIsNoJsonOrTooLong() {
        var admin = Visitor.program(port, "admin", "demo");

        assertThat(admin.post(ENGINE_REST + "/task", "{'a':").body()).contains("no JSON");
        assertThat(admin.post(ENGINE_REST + "/task", "{\"a\":\"" + "x".repeat(3_000_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void shouldLetValuesThrough() {
        var admin = Visitor.program(port, "admin", "demo");

        assertThat(admin.post(ENGINE_REST + "/task", "{\"orQueries\":[{\"assignee\":\"sales\"}]}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(admin.post(ENGINE_REST + "/task/count", "{}").statusCode()).isEqualTo(200);
    }

    /** CVE-2026-77226. */
    @Test
    void shouldNotLetAnybodyMakeAnAdministrator() {
        var body = "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"I\",\"lastName\":\"N\",\"email\":\"\"},"
                + "\"credentials\":{\"password\":\"intruder\"}}";
        identities.deleteMembership("admin", Role.ADMIN.group());
        try {
            var stranger = Visitor.stranger(port).post("/camunda/api/admin/setup/default/user/create", body);
            var browser = tasklistOf("marketing");
            var known = browser.post("/camunda/api/admin/setup/default/user/create", body);

            assertThat(stranger.statusCode()).isEqualTo(401);
            assertThat(known.statusCode()).isEqualTo(403);
            assertThat(identities.createUserQuery().userId("intruder").count()).isZero();
        } finally {
            identities.createMembership("admin", Role.ADMIN.group());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda//api/admin/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create",
                "/camunda/api/admin;x/setup/default/user/create",
                "/camunda/api/admin/setup;x=1/default/user/create",
                "/camunda/api/admin%2fsetup/default/user/create",
            })
    void shouldKeepTheSetUpClosedHoweverItIsSpelt(String path) {
        var answer = Visitor.program(port, "admin", "demo").post(path, "{}");

        assertThat(answer.statusCode()).isIn(400, 401, 403);
    }

    private Visitor tasklistOf(String name) {
        var browser = Visitor.browser(port, name, "demo");
        browser.get("/camunda/app/tasklist/default/");
        return browser;
    }

    private String attack() {
        assertThat(Files.exists(planted)).isFalse();
        return "${''.getClass().forName('java.io.File').getConstructor(''.getClass()).newInstance('" + planted
                + "').createNewFile()}";
    }
}
