package io.itinera.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningItinera
class SignInIT {
    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Test
    void shouldGiveTheSameAnswerToUnknownNamesWrongPasswordsAndLockedUsers() {
        newUser("locked-out");
        newUser("mistaken");
        for (int attempt = 0; attempt < 12; attempt++) {
            Visitor.program(port, "locked-out", "wrong").get("/api/leads");
        }

        var unknown = Visitor.program(port, "nobody", "x").get("/api/leads");
        var wrong = Visitor.program(port, "mistaken", "x").get("/api/leads");
        var locked = Visitor.program(port, "locked-out", "right").get("/api/leads");

        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(locked.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo(unknown.body());
        assertThat(locked.body()).isEqualTo(unknown.body());
    }

    private void newUser(String name) {
        identities.deleteUser(name);
        var user = identities.newUser(name);
        user.setPassword("right");
        identities.saveUser(user);
    }

    @Test
    void shouldChangeTheSessionsIdAndGuardItsCookie() {
        var browser = Visitor.stranger(port);
        browser.get("/login");
        var before = browser.cookie("ITINERA");

        var answer = browser.signIn("marketing", "demo");

        assertThat(browser.cookie("ITINERA")).isNotNull().isNotEqualTo(before);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void shouldSendBackToTheSignInPageAfterAWrongPassword() {
        var answer = Visitor.stranger(port).signIn("nobody", "wrong");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?error"));
    }

    @Test
    void shouldSendWhereTheVisitorWasHeading() {
        var browser = Visitor.stranger(port);
        browser.send(browser.request("/journeys").header("Accept", "text/html").GET());
        browser.send(browser.request("/camunda/assets/some.woff")
                .header("Accept", "*/*")
                .GET());

        var answer = browser.signIn("marketing", "demo");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("/journeys"));
    }

    @Test
    void shouldSignOutOfEverythingInTheConsole() {
        var browser = Visitor.stranger(port);
        browser.signIn("admin", "demo");
        browser.get("/camunda/app/cockpit/default/");
        var token = browser.csrf("/journeys");

        var answer = browser.form("/logout", "_csrf=" + token);

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?signedOut"));
        assertThat(browser.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(302);
        assertThat(browser.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void shouldRefuseASessionsWriteWithoutItsToken() {
        var browser = Visitor.browser(port, "marketing", "demo");

        var api = browser.post("/api/events", "[]");
        var engine = browser.post("/engine-rest/task", "{}");

        assertThat(api.statusCode()).isEqualTo(403);
        assertThat(api.body()).contains("token of this session");
        assertThat(engine.statusCode()).isEqualTo(403);
    }

    @Test
    void shouldRefuseAPasswordThatABrowserAddsForAnotherSite() {
        var program = Visitor.program(port, "marketing", "demo");

        var answer = program.send(program.request("/api/events")
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("[]")));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void shouldKeepNoSessionForPrograms() {
        var answer = Visitor.program(port, "marketing", "demo").get("/engine-rest/engine");

        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void shouldGuardPagesByHeaders() {
        var page = Visitor.stranger(port).get("/login").headers();
        var tasklist = Visitor.browser(port, "sales", "demo")
                .get("/camunda/app/tasklist/default/")
                .headers();

        assertThat(page.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'")
                        .contains("script-src 'self';")
                        .doesNotContain("unsafe-eval"));
        assertThat(page.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(page.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(tasklist.allValues("Content-Security-Policy")).hasSize(1);
        assertThat(tasklist.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("nonce"));
    }
}
