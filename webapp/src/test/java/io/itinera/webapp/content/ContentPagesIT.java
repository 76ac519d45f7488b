package io.itinera.webapp.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.itinera.engine.content.Contents;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import io.itinera.webapp.kit.Browser;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Writing content: in the console, and by programs. */
@RunningItinera
class ContentPagesIT {
    private static final String TWO_EDITORS = """
            {"kind": "EMAIL", "title": "Two editors", "body": {"language": "en",
             "texts": {"en": {"subject": "%s", "html": "<p>$links.unsubscribe</p>"}}}}""";

    @LocalServerPort
    int port;

    @Autowired
    Contents contents;

    @Autowired
    Leads leads;

    @Test
    void shouldTakeAnEmailFromTheFirstDraftToThePublishedVersion() {
        leads.upsert(LeadDraft.byEmail("reader@example.test"));
        try (var browser = Browser.at(port).signIn("marketing", "demo")) {
            browser.open("/content");
            browser.page().getByLabel("Title").fill("Spring letter");
            browser.page().getByLabel("Key").fill("spring-letter");
            press(browser, "Write it");
            browser.page().getByLabel("Subject").fill("Spring, $lead.firstNmae");
            browser.page()
                    .getByLabel("HTML")
                    .fill("<p>Hello ${lead.firstName|'there'}</p><p><a href=\"$links.unsubscribe\">Leave</a> $led</p>");
            press(browser, "Save as draft");
            browser.page().getByText("is no variable").first().waitFor();
            assertThat(browser.page()
                            .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish the draft"))
                            .isDisabled())
                    .isTrue();
            assertThat(contents.exists("spring-letter")).isFalse();

            browser.page()
                    .getByLabel("HTML")
                    .fill("<p>Hello ${lead.firstName|'there'}</p><a href=\"$links.unsubscribe\">x</a>");
            press(browser, "Save as draft");
            press(browser, "Publish the draft");
            browser.page().getByText("It goes out from now on").waitFor();

            assertThat(contents.get("spring-letter").problem()).isNull();
        }
    }

    @Test
    void shouldGiveTheSecondOfTwoEditorsTheTextBackAndSayWhoWasQuicker() {
        var program = Visitor.program(port, "admin", "demo");
        program.json("PUT", "/api/content/two-editors/draft", TWO_EDITORS.formatted("first"));
        try (var browser = Browser.at(port).signIn("marketing", "demo")) {
            browser.open("/content/two-editors");
            program.json("PUT", "/api/content/two-editors/draft", TWO_EDITORS.formatted("theirs"));

            browser.page().getByLabel("Subject").fill("mine");
            press(browser, "Save as draft");

            browser.page().getByText("somebody else was quicker").waitFor();
            assertThat(browser.page().getByRole(AriaRole.ALERT).innerText()).contains("admin", "changed this content");
            assertThat(browser.page().getByLabel("Subject").inputValue()).isEqualTo("mine");
            assertThat(program.get("/api/content/two-editors").body())
                    .contains("theirs")
                    .doesNotContain("mine");
            browser.picture("content-two-editors");

            press(browser, "Save mine, keep theirs as a version");
            browser.page().getByText("Saved as draft").waitFor();
            assertThat(program.get("/api/content/two-editors").body()).contains("mine");
            assertThat(program.get("/api/content/two-editors/versions/1").body())
                    .contains("theirs");
        }
    }

    @Test
    void shouldKeepAProgramFromOverwritingWhatItHasNotSeen() {
        var program = Visitor.program(port, "marketing", "demo");
        program.json("PUT", "/api/content/two-programs/draft", TWO_EDITORS.formatted("first"));
        var tag = program.get("/api/content/two-programs")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        program.json("PUT", "/api/content/two-programs/draft", TWO_EDITORS.formatted("second"));

        var late = program.send(program.request("/api/content/two-programs/draft")
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .PUT(BodyPublishers.ofString(TWO_EDITORS.formatted("third"))));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("changed by marketing");
    }

    @Test
    void shouldBeSeenButNotWrittenByAnalysts() {
        var analyst = Visitor.program(port, "analyst", "demo");

        assertThat(analyst.get("/api/content").body()).contains("welcome");
        assertThat(analyst.get("/api/content/welcome/preview").body()).contains("subject");
        assertThat(analyst.json("PUT", "/api/content/welcome/draft", "{}").statusCode())
                .isEqualTo(403);
        assertThat(analyst.post("/api/content/welcome/publish", "").statusCode())
                .isEqualTo(403);
        assertThat(Visitor.program(port, "sales", "demo").get("/api/content").statusCode())
                .isEqualTo(403);
        assertThat(Visitor.browser(port, "analyst", "demo")
                        .get("/content/welcome")
                        .body())
                .doesNotContain("Save as draft");
    }

    @Test
    void shouldBeWrittenByPrograms() {
        var marketing = Visitor.program(port, "marketing", "demo");

        var saved = marketing.json("PUT", "/api/content/by-program/draft", """
                {"kind": "EMAIL", "title": "By program", "body": {"topic": "news", "purpose": "marketing",
                 "language": "en", "texts": {"en": {"subject": "Hi", "html": "<p>$links.unsubscribe</p>"}}}}""");
        var broken = marketing.json("PUT", "/api/content/by-program-2/draft", """
                {"body": {"texts": {"en": {"subject": "Hi", "html": "<p>#if(</p>"}}}}""");

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(marketing.get("/api/content/by-program/check").body()).contains("\"problems\":[]");
        assertThat(marketing.post("/api/content/by-program/publish", "").body()).isEqualTo("{\"version\":1}");
        assertThat(broken.statusCode()).isEqualTo(200);
        var refused = marketing.post("/api/content/by-program-2/publish", "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("content/by-program-2/body.html.vm");
    }

    @Test
    void shouldFitDesktopAndPhoneInLightAndDark() {
        for (int width : new int[] {1280, 390}) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (var browser = Browser.at(port, width, 900).signIn("marketing", "demo")) {
                    browser.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    var name = width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                    for (var path : List.of("/content", "/content/welcome")) {
                        browser.open(path);
                        if (browser.page().locator(".mail-frame").count() > 0) {
                            // a frame out of sight is not painted
                            browser.page().locator(".mail-frame").scrollIntoViewIfNeeded();
                            browser.page()
                                    .frameLocator(".mail-frame")
                                    .getByText("Find my course")
                                    .waitFor();
                        }
                        browser.picture(path.substring(1).replace('/', '-') + "-" + name);
                        assertThat((Boolean) browser.page()
                                        .evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                                .as(path + " at " + name)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static void press(Browser browser, String button) {
        browser.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
