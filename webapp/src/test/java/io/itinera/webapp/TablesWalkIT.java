package io.itinera.webapp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.itinera.webapp.kit.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** An analyst reads a table in a real browser, changes it, has it checked, and publishes it. */
@RunningItinera
class TablesWalkIT {
    private static final String FILE = "voucher.dmn";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @BeforeEach
    void publish() throws IOException {
        var table = new ClassPathResource("tables/gift.dmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("gift", "voucher")
                .replace("Gift", "Voucher");
        assertThat(Visitor.program(port, "analyst", "demo").deploy(FILE, table).statusCode())
                .isEqualTo(200);
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
    void shouldTakeATableFromReadingToPublishing() {
        try (var browser = Browser.at(port).signIn("analyst", "demo")) {
            var page = browser.page();
            browser.open("/tables");
            page.getByRole(AriaRole.LINK, link("Voucher")).click();
            assertThat(page.locator("[data-dmn][data-state=drawn] td.rule-index")
                            .first())
                    .isVisible();

            page.getByRole(AriaRole.LINK, link("Edit")).click();
            var cell = firstAnswer(page);
            write(page, cell, "1 +");
            press(page, "Check");
            assertThat(page.locator("#checked")).containsText("Cannot be published like this");
            write(page, cell, "\"a new voucher");
            press(page, "Check");
            assertThat(page.locator("#checked")).not().containsText("Cannot be published like this");

            press(page, "Publish…");
            assertThat(page.getByText("version 2 in place of version 1")).isVisible();
            press(page, "Publish");
            page.waitForURL(Pattern.compile(".*/tables/voucher\\?published$"));
            assertThat(page.getByText("Version 2 decides from now on")).isVisible();
            assertThat(page.locator("[data-dmn]")).containsText("a new voucher");
        }
    }

    @Test
    void shouldKeepWhatWasChangedAndNotPublishedForTheNextVisit() {
        try (var browser = Browser.at(port).signIn("analyst", "demo")) {
            var page = browser.page();
            page.onDialog(Dialog::accept);
            browser.open("/tables/voucher/edit");
            write(page, firstAnswer(page), "\"a kept voucher");
            page.waitForFunction("() => Object.values(localStorage).some(text => text.includes('a kept voucher'))");

            browser.open("/tables/voucher/edit");
            assertThat(firstAnswer(page)).not().containsText("a kept voucher");
            press(page, "Go on with these changes");
            assertThat(firstAnswer(page)).containsText("a kept voucher");

            press(page, "Publish…");
            press(page, "Publish");
            page.waitForURL(Pattern.compile(".*/tables/voucher\\?published$"));
            browser.open("/tables/voucher/edit");
            assertThat(firstAnswer(page)).containsText("a kept voucher");
            assertThat(page.locator("[data-kept]")).isHidden();
        }
    }

    @Test
    void shouldLeadFromARemarkToItsRule() {
        try (var browser = Browser.at(port).signIn("analyst", "demo")) {
            var page = browser.page();
            browser.open("/tables/lead-score");
            page.locator("[data-view=total-score]").click();
            assertThat(page.locator("[data-dmn]")).hasAttribute("data-kind", "literalExpression");
            page.locator("[data-view=drd]").click();
            assertThat(page.locator("[data-dmn] .djs-shape").first()).isVisible();
        }
    }

    private static Locator firstAnswer(Page page) {
        return page.locator("[data-editor][data-state=drawn] .output-cell [contenteditable]")
                .first();
    }

    private static void write(Page page, Locator cell, String text) {
        cell.click();
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
