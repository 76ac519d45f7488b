package io.itinera.webapp.suppressions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.itinera.engine.message.Suppressions;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import io.itinera.webapp.kit.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningItinera
class SuppressionPagesIT {
    @LocalServerPort
    int port;

    @Autowired
    Suppressions suppressions;

    @Test
    void shouldSuppressFindRemoveAndTakeLists() throws IOException {
        try (var browser = Browser.at(port).signIn("marketing", "demo")) {
            var page = browser.page();
            browser.open("/outbox");
            page.getByText("Suppressed addresses").click();

            page.getByLabel("E-mail address or phone number", exactly()).fill("page.ada@example.test");
            page.getByLabel("Why (optional)").first().fill("Asked by phone");
            press(page, "Suppress");
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("all channels");
            assertThat(suppressions.check("email", "page.ada@example.test")).isPresent();

            lookUp(page, "Page.Ada@example.test");
            assertThat(page.getByText("Asked by phone")).isVisible();
            browser.picture("suppressions");
            press(page, "Remove …");
            assertThat(page.getByText("Let this address be written to again?")).isVisible();
            browser.picture("suppression-remove");
            press(page, "Remove from suppression");
            assertThat(suppressions.check("email", "page.ada@example.test")).isEmpty();

            var csv = "address,channel\npage.bob@example.test,email\n,email\n";
            page.getByLabel("CSV file of addresses or hashes")
                    .setInputFiles(new FilePayload("list.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
            press(page, "Import");
            assertThat(page.getByText("2 lines read: 1 new, 0 known already, 1 not usable."))
                    .isVisible();
            browser.picture("suppression-import");
            assertThat(suppressions.check("email", "page.bob@example.test")).isPresent();
            var file =
                    page.waitForDownload(() -> page.getByText("Export as CSV").click());
            assertThat(Files.readString(file.path()))
                    .contains("channel,hash,reason,since")
                    .doesNotContain("page.bob");
        }
    }

    @Test
    void shouldFitAPhoneAndTheDark() {
        try (var browser = Browser.at(port, 390, 844).signIn("marketing", "demo")) {
            var page = browser.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            browser.open("/suppressions");
            lookUp(page, "nobody.here@example.test");

            assertThat(page.getByText("is not suppressed")).isVisible();
            assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("nothing sticks out at the side")
                    .isTrue();
            browser.picture("suppressions-phone-dark");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            browser.picture("suppressions-phone");
        }
    }

    @Test
    void shouldServeProgramsTheSame() {
        var marketing = Visitor.program(port, "marketing", "demo");

        var added =
                marketing.post("/api/suppressions", "{\"address\": \"api.eve@example.test\", \"channel\": \"email\"}");
        var found = marketing.get("/api/suppressions?address=API.eve@example.test");
        var nobody = marketing.post("/api/suppressions", "{}");
        var gone = marketing.delete("/api/suppressions?channel=email&address=api.eve@example.test");

        assertThat(added.statusCode()).isEqualTo(204);
        assertThat(found.body()).contains("\"channel\":\"email\"").contains("Added by marketing");
        assertThat(nobody.statusCode()).isEqualTo(400);
        assertThat(nobody.body()).contains("\"field\":\"address\"");
        assertThat(gone.statusCode()).isEqualTo(204);
        assertThat(marketing
                        .get("/api/suppressions?address=api.eve@example.test")
                        .body())
                .isEqualTo("[]");
        assertThat(marketing.get("/api/messages/held-back?days=7").statusCode()).isEqualTo(200);
        assertThat(marketing.get("/api/messages/held-back?days=0").statusCode()).isEqualTo(400);
    }

    private static void lookUp(Page page, String address) {
        page.getByLabel("E-mail address, phone number or hash").fill(address);
        press(page, "Look up");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
