package io.itinera.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.itinera.webapp.kit.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The last yard: a qualified lead on a salesperson's desk, decided on in Tasklist as a salesperson does. */
@RunningItinera
class SalesWalkIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @LocalServerPort
    private int port;

    @Test
    void shouldAcceptRejectAndRecycleHandedOverLeadsInTasklist() {
        try (var browser = Browser.at(port).allowing("Failed to load resource").allowing("404")) {
            var zoe = handedOver("zoe");
            var ravi = handedOver("ravi");
            var ines = handedOver("ines");
            browser.signIn("sales", "demo");

            openTask(browser.page(), "Zoe Marlow");
            browser.picture("tasklist-handoff");
            assertThat(field(browser.page(), "Name")).isEqualTo("Zoe Marlow");
            assertThat(field(browser.page(), "Grade")).isEqualTo("A");
            assertThat(field(browser.page(), "Why this lead")).contains("+25  Works for an employer");
            lookUp(browser, zoe);
            decide(browser.page(), "Accept");
            complete(browser.page());
            await("zoe is with sales", () -> stageOf(zoe).equals("sql"));

            openTask(browser.page(), "Ravi Marlow");
            decide(browser.page(), "Reject");
            browser.page().locator(".fjs-form-field-select .fjs-input-group").click();
            browser.page()
                    .locator(".fjs-dropdownlist-item")
                    .getByText("No budget")
                    .click();
            complete(browser.page());
            await("ravi is disqualified", () -> stageOf(ravi).equals("disqualified"));

            openTask(browser.page(), "Ines Marlow");
            decide(browser.page(), "Recycle");
            browser.page().getByLabel("Note").fill("Asks again in spring");
            complete(browser.page());
            await("ines is back in nurture", () -> stageOf(ines).equals("lead"));

            assertThat(timelineOf(zoe)).contains("Accepted by sales").contains("By sales.");
            assertThat(timelineOf(ravi)).contains("Rejected by sales").contains("no-budget");
            assertThat(timelineOf(ines))
                    .contains("Sent back to nurture by sales")
                    .contains("Asks again in spring");
            await(
                    "zoe is in the CRM",
                    () -> get("/api/messages?channel=crm&state=sent&leadId=" + zoe)
                                    .get("items")
                                    .size()
                            == 1);
            assertThat(get("/api/messages?channel=crm&leadId=" + ravi).get("items"))
                    .isEmpty();
        }
    }

    @Test
    void shouldSayWhatIsWrongWithADecisionThatAProgramSends() throws IOException {
        handedOver("odile");
        var admin = Visitor.program(port, "admin", "demo");
        var found = admin.get("/engine-rest/task?nameLike=%25Odile%25");
        assertThat(found.body()).contains("Odile Marlow");
        var task = JSON.readTree(found.body()).get(0).get("id").asText();

        var answer = admin.post("/engine-rest/task/" + task + "/complete", """
                {"variables": {"decision": {"value": "perhaps"}}}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("The decision is \\\"perhaps\\\". Choose accept, reject or recycle.");
        assertThat(admin.post("/engine-rest/task/" + task + "/complete", """
                        {"variables": {"decision": {"value": "accept"}}}""").statusCode())
                .isEqualTo(204);
    }

    private String handedOver(String name) {
        var lead = post("/api/leads", """
                        {"email": "%s@example.test", "firstName": "%s", "lastName": "Marlow", "company": "Marlow Ltd",
                         "attributes": {"whatIsYourCurrentOccupation": "Working Professional",
                                        "leadOrigin": "Lead Add Form", "leadSource": "Reference",
                                        "totalTimeSpentOnWebsite": 1500, "totalVisits": 6}}
                        """.formatted(name, name.substring(0, 1).toUpperCase() + name.substring(1)))
                .get("id")
                .asText();
        post("/api/journeys/lead-nurture/enrolments", "{\"leadIds\": [\"" + lead + "\"]}");
        await(
                name + " has a welcome",
                () -> !get("/api/messages?leadId=" + lead).get("items").isEmpty());
        post("/api/events", "[{\"lead\": {\"id\": \"" + lead + "\"}, \"type\": \"click\"}]");
        await(name + " is handed over", () -> stageOf(lead).equals("mql"));
        return lead;
    }

    private static void openTask(Page page, String leadName) {
        page.reload();
        page.locator("li.task", new Page.LocatorOptions().setHasText(leadName))
                .first()
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Claim"))
                .first()
                .click();
        page.getByLabel("Why this lead").waitFor();
    }

    /** To the lead's page and back, by the link in the form. */
    private static void lookUp(Browser browser, String lead) {
        var page = browser.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the lead's page"))
                .click();
        page.waitForURL(address -> address.endsWith("/leads/" + lead));
        assertThat(page.locator("h1").innerText()).contains("Zoe Marlow");
        page.goBack();
        page.getByLabel("Why this lead").waitFor();
    }

    private static String field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .inputValue();
    }

    private static void decide(Page page, String decision) {
        page.getByText(decision + ":", new Page.GetByTextOptions().setExact(false))
                .first()
                .click();
    }

    private static void complete(Page page) {
        Locator complete = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete").setExact(true));
        complete.click();
    }

    private String stageOf(String lead) {
        return get("/api/leads/" + lead).get("lifecycleStage").asText();
    }

    private String timelineOf(String lead) {
        return get("/api/leads/" + lead + "/timeline?limit=100").toString();
    }

    private JsonNode get(String path) {
        return read(Visitor.program(port, "marketing", "demo").get(path).body());
    }

    private JsonNode post(String path, String body) {
        return read(Visitor.program(port, "marketing", "demo").post(path, body).body());
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what).atMost(PATIENCE).until(condition);
    }
}
