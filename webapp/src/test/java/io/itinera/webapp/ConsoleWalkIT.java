package io.itinera.webapp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.itinera.webapp.kit.Browser;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The console in a real browser, as the people use it who work in it. */
@RunningItinera
class ConsoleWalkIT {
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    private static final String CSV = """
            Prospect ID;E-mail;First Name;Last Name;Total Visits;Do Not Email
            W-1;walk.zoe@example.test;Zoë;Øster;3;No
            W-2;walk.yuki@example.test;雪;Yuki 🎉;12;Yes
            W-3;no address;Ann;Bad;1;No
            """;

    @LocalServerPort
    int port;

    @Test
    void shouldTakeLeadsFromAFileToTheirPages() {
        try (var browser = Browser.at(port).signIn("marketing", "demo")) {
            var page = browser.page();

            browser.open("/imports");
            upload(page);
            assertThat(page.getByText("semicolon")).isVisible(PATIENTLY);
            assertThat(page.getByText("\"no address\" is not an e-mail address"))
                    .isVisible(PATIENTLY);
            becomes(page, "Do Not Email", "consent email");
            assertThat(page.getByText("Say which values mean opted out")).isVisible(PATIENTLY);
            page.getByLabel("Means opted out").locator("visible=true").fill("Yes");
            page.keyboard().press("Tab");
            assertThat(page.getByRole(AriaRole.CELL, named("Opted out"))).isVisible(PATIENTLY);
            browser.picture("import-mapping");
            press(page, "Start the import");

            assertThat(page.getByRole(AriaRole.STATUS).getByText("Done")).isVisible(PATIENTLY);
            assertThat(page.locator("#bar")).hasCount(0);
            assertThat(page.locator(".tile", new Page.LocatorOptions().setHasText("New leads")))
                    .containsText("2");
            assertThat(page.getByRole(AriaRole.ROW, rowNamed("4"))).containsText("no address");
            browser.picture("import-result");
            var rejected = page.waitForDownload(
                    () -> page.getByText("Download all as CSV").click());
            assertThat(rejected.suggestedFilename()).isEqualTo("rejected lines of walk.csv");

            page.getByText("See the leads").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("雪 Yuki 🎉"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, headingNamed("雪 Yuki 🎉")))
                    .isVisible(PATIENTLY);
            browser.picture("lead");
        }
    }

    @Test
    void shouldTakeAPastedMappingAndSayWhatIsWrongWithIt() {
        try (var browser = Browser.at(port).signIn("marketing", "demo")) {
            var page = browser.page();
            browser.open("/imports");
            upload(page);

            page.getByText("Paste a mapping as JSON instead").click();
            paste(page, "{\"fields\": {\"emial\": \"{E-mail}\"}}");
            assertThat(page.getByText("did you mean \"email\"?").first()).isVisible(PATIENTLY);
            paste(page, """
                    {"fields": {"externalId": "{Prospect ID}", "email": "lead-{Prospect ID}@example.test"},
                     "consent": {"email": {"column": "Do Not Email", "optOut": ["Yes"]}}, "ignore": ["Total Visits"]}""");

            assertThat(page.getByRole(AriaRole.CELL, named("lead-w-3@example.test")))
                    .isVisible(PATIENTLY);
            assertThat(page.getByLabel("What Total Visits becomes")).hasValue("ignore");
            assertThat(page.getByLabel("What Prospect ID becomes")).hasValue("keep externalId, email");
            press(page, "Throw the file away");
            page.waitForURL(Pattern.compile(".*/imports$"));
            assertThat(browser.path()).isEqualTo("/imports");
        }
    }

    @Test
    void shouldLeadSalesToTasklistAndKeepLeadsFromThem() {
        // Tasklist asks for what it need not get, and a refused page is an error in the browser's eyes.
        try (var browser = Browser.at(port).allowing("status of 403").allowing("/camunda/")) {
            browser.signIn("sales", "demo");
            browser.page().waitForURL(Pattern.compile(".*/camunda/app/tasklist/default/.*"));

            var status = browser.open("/leads");

            assertThat(status).isEqualTo(403);
            assertThat(browser.page().getByText("This is not for your role")).isVisible();
        }
    }

    private static void upload(Page page) {
        page.getByLabel("CSV file of leads")
                .setInputFiles(new FilePayload("walk.csv", "text/csv", CSV.getBytes(StandardCharsets.UTF_8)));
        press(page, "Upload and check");
        page.waitForURL(Pattern.compile(".*/mapping$"));
    }

    private static void becomes(Page page, String column, String target) {
        page.getByLabel("What " + column + " becomes").selectOption(target);
    }

    private static void paste(Page page, String json) {
        page.getByLabel("Mapping", new Page.GetByLabelOptions().setExact(true)).fill(json);
        press(page, "Apply this mapping");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions rowNamed(String line) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + line + " "));
    }

    private static Page.GetByRoleOptions headingNamed(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
