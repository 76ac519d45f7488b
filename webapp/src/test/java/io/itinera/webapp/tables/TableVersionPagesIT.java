package io.itinera.webapp.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Versions, plans and cases of a table on their pages, as they are without script. */
@RunningItinera
class TableVersionPagesIT {
    private static final String FILE = "present.dmn";
    private static final String CASES = "case,lead.country,expect present\nfrom Germany,DE,book\nwrong,FR,book\n";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    Visitor analyst;

    @BeforeEach
    void publish() throws IOException {
        var program = Visitor.program(port, "analyst", "demo");
        assertThat(program.deploy(FILE, table()).statusCode()).isEqualTo(200);
        assertThat(program.deploy(FILE, table().replace("\"mug\"", "\"cup\"")).statusCode())
                .isEqualTo(200);
        analyst = Visitor.browser(port, "analyst", "demo");
    }

    @AfterEach
    void withdraw() {
        repository
                .createDeploymentQuery()
                .deploymentName(FILE)
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
        Visitor.program(port, "analyst", "demo").delete("/api/decisions/present/cases");
    }

    @Test
    void shouldShowWhatChangedAndRollBackOnceItIsConfirmed() {
        var page = analyst.get("/tables/present").body();
        var compared = analyst.get("/tables/present/compare?from=1&to=2").body();
        var asked = analyst.get("/tables/present/versions/1/roll-back").body();
        var done = post("/tables/present/versions/1/roll-back", "");

        assertThat(page).contains("Decides now", "/tables/present/versions/1/roll-back", "What changed");
        assertThat(compared).contains("cell-was", "&quot;mug&quot;", "&quot;cup&quot;");
        assertThat(asked).contains("Roll back to version", "as version <span>3</span>");
        assertThat(done.headers().firstValue("Location").orElseThrow()).endsWith("/tables/present#versions");
        assertThat(analyst.get("/tables/present").body()).contains("Version 1 once more");
        assertThat(analyst.get("/tables/present/versions/2/file").body()).contains("\"cup\"");
    }

    @Test
    void shouldPlanADraftAndLetThatBeCancelled() throws IOException {
        var draft = table().replace("\"mug\"", "\"glass\"");

        var asked =
                post("/tables/present/publish/ask", "&dmn=" + encoded(draft)).body();
        var late = post("/tables/present/publish", "&publishAt=2020-01-01T08:00&dmn=" + encoded(draft));
        var planned = post("/tables/present/publish", "&publishAt=2999-01-01T08:00&dmn=" + encoded(draft));
        var soon = LocalDateTime.now(ZoneOffset.UTC).plusDays(9).withNano(0);
        var good = post("/tables/present/publish", "&publishAt=" + soon + "&dmn=" + encoded(draft));
        var page = analyst.get("/tables/present").body();

        assertThat(asked).contains("What changes", "&quot;glass&quot;", "By the clock of");
        assertThat(late.body()).contains("which is over");
        assertThat(planned.body()).contains("within a year");
        assertThat(good.headers().firstValue("Location").orElseThrow()).endsWith("/tables/present#planned");
        assertThat(page).contains("To be published", "/cancel\"");
        var cancel = page.replaceAll("(?s).*(/tables/present/planned/[^/]+/cancel)\".*", "$1");
        assertThat(post(cancel, "").statusCode()).isEqualTo(302);
        assertThat(analyst.get("/tables/present").body()).contains("Cancelled", "By analyst");
    }

    @Test
    void shouldShowCasesRedAndGreen() throws IOException {
        var first = analyst.get("/tables/present/cases").body();
        var saved = post("/tables/present/cases", "&csv=" + encoded(CASES));
        var page = analyst.get("/tables/present/cases").body();
        var refused = post("/tables/present/cases", "&csv=" + encoded("no,cases\n1,2\n"));
        var stale = post("/tables/present/cases", "&mark=0-0&csv=" + encoded(CASES));
        var asked = post("/tables/present/publish/ask", "&dmn=" + encoded(table().replace("\"mug\"", "\"book\"")))
                .body();

        assertThat(first).contains("Write the first cases");
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(page).contains("1 passed", "1 failed", "Needs you", "Line 3");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("role=\"alert\"", "no,cases");
        assertThat(stale.body()).contains("were changed by analyst");
        assertThat(asked).contains("2 passed", "Each case is answered as it says");
        assertThat(analyst.get("/tables/present/cases/file").body()).isEqualTo(CASES);
        assertThat(analyst.get("/tables/present/cases/remove").body()).contains("2 cases");
        assertThat(post("/tables/present/cases/remove", "").statusCode()).isEqualTo(302);
        assertThat(analyst.get("/tables/present/cases").body()).contains("Write the first cases");
    }

    @Test
    void shouldLetMarketingReadAndChangeNothing() {
        var marketing = Visitor.browser(port, "marketing", "demo");
        var token = "_csrf=" + marketing.csrf("/tables/present/backtest");

        assertThat(marketing.get("/tables/present").body()).doesNotContain("Roll back");
        assertThat(marketing.get("/tables/present/cases").statusCode()).isEqualTo(200);
        assertThat(marketing.form("/tables/present/versions/1/roll-back", token).statusCode())
                .isEqualTo(403);
        assertThat(marketing
                        .form("/tables/present/cases", token + "&csv=" + encoded(CASES))
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> post(String path, String more) {
        return analyst.form(path, "_csrf=" + analyst.csrf("/tables/present/edit") + more);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String table() throws IOException {
        return new ClassPathResource("tables/gift.dmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("gift", "present")
                .replace("Gift", "Present");
    }
}
