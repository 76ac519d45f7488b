package io.itinera.webapp.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.audit.Audit;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Tables on their pages, as they are without script. */
@RunningItinera
class TablePagesIT {
    private static final String FILE = "voucher.dmn";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    Audit audit;

    Visitor analyst;

    @BeforeEach
    void publish() throws IOException {
        assertThat(Visitor.program(port, "analyst", "demo")
                        .deploy(FILE, table())
                        .statusCode())
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
    }

    @Test
    void shouldListWhatIsPublished() {
        var page = analyst.get("/tables").body();

        assertThat(page)
                .contains("href=\"/tables/voucher\"", "lead-score.dmn, tables that belong together", "A formula");
        assertThat(Visitor.browser(port, "marketing", "demo").get("/tables").statusCode())
                .isEqualTo(200);
        assertThat(Visitor.browser(port, "sales", "demo").get("/tables").statusCode())
                .isEqualTo(403);
    }

    @Test
    void shouldShowRulesAndWhatIsToBeSaidAboutThemAsText() {
        var page = analyst.get("/tables/sales-routing").body();

        assertThat(page)
                .contains("All rules as text", "The first rule that holds counts", "id=\"rule-sales-routing-1\"");
        assertThat(analyst.get("/tables/no-such-table").statusCode()).isEqualTo(404);
        assertThat(analyst.get("/tables/voucher/file").body()).isEqualToIgnoringNewLines(uncheckedTable());
    }

    @Test
    void shouldPublishADraftAsItsAuthor() {
        var draft = uncheckedTable().replace("<definitions", "<!-- a change --><definitions");

        assertThat(post("/tables/voucher/publish/ask", draft).body())
                .contains("What is published", "version 2 in place of version 1");
        var published = post("/tables/voucher/publish", draft);

        assertThat(published.statusCode()).isEqualTo(302);
        assertThat(analyst.get("/tables/voucher?published").body()).contains("Version 2 decides from now on");
        assertThat(audit.of(FILE, 1))
                .singleElement()
                .satisfies(row -> assertThat(row.actor()).isEqualTo("analyst"));
    }

    @Test
    void shouldRefuseWhatIsUnsoundAndLoseNothingOfIt() {
        var unsound = uncheckedTable().replace("id=\"voucher\"", "id=\"present\"");

        var refused = post("/tables/voucher/publish", unsound);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("The file has no decision with the id", "Nothing was published", "id=&quot;present&quot;");
        assertThat(post("/tables/voucher/publish", "<no dmn>").body()).contains("Cannot be published");
        assertThat(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey("voucher")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void shouldSayWhereSomebodyElsePublishedMeanwhile() {
        post("/tables/voucher/publish", uncheckedTable().replace("<definitions", "<!-- theirs --><definitions"));

        var asked = post("/tables/voucher/publish/ask", uncheckedTable() + "<!-- mine -->", "&base=1");

        assertThat(asked.body()).contains("Somebody published another version since you began on version 1");
    }

    @Test
    void shouldLetNobodyButAnalystsEdit() {
        var marketing = Visitor.browser(port, "marketing", "demo");

        assertThat(marketing.get("/tables/voucher").body()).doesNotContain("/tables/voucher/edit");
        assertThat(marketing.get("/tables/voucher/edit").statusCode()).isEqualTo(403);
        assertThat(marketing
                        .form(
                                "/tables/voucher/publish",
                                "_csrf=" + marketing.csrf("/tables/voucher/backtest") + "&dmn="
                                        + encoded(uncheckedTable()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void shouldAskBeforeLeadsAreScoredAnew() {
        var asked = analyst.get("/tables/lead-score/rescores/new?who=all").body();
        var started = analyst.form(
                "/tables/lead-score/rescores",
                "_csrf=" + analyst.csrf("/tables/lead-score/rescores/new") + "&who=changed");

        assertThat(asked).contains("All leads", "of the table");
        assertThat(started.headers().firstValue("Location").orElseThrow()).endsWith("/tables/lead-score#rescores");
        assertThat(analyst.get("/tables/lead-score").body()).contains("Changed leads");
    }

    @Test
    void shouldSayOnItsPageWhyABacktestOrADraftCannotBeMade() {
        assertThat(post("/tables/lead-score/backtest", "<no dmn>", "&outcome=lead.score+%3E+1")
                        .body())
                .contains("role=\"alert\"", "What to compare");
        assertThat(analyst.form(
                                "/tables/lead-score/suggest",
                                "_csrf=" + analyst.csrf("/tables/lead-score/suggest")
                                        + "&outcome=lead.score+%3E&mostRules=40&seed=1")
                        .body())
                .contains("role=\"alert\"", "What to learn from");
    }

    private HttpResponse<String> post(String path, String dmn) {
        return post(path, dmn, "");
    }

    private HttpResponse<String> post(String path, String dmn, String more) {
        return analyst.form(path, "_csrf=" + analyst.csrf("/tables/voucher/edit") + "&dmn=" + encoded(dmn) + more);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String table() throws IOException {
        return new ClassPathResource("tables/gift.dmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("gift", "voucher")
                .replace("Gift", "Voucher");
    }

    private static String uncheckedTable() {
        try {
            return table();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
