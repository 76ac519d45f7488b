package io.itinera.webapp.outbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.MessageOrder;
import io.itinera.engine.message.Messages;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.kit.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The brakes in a real browser, on a desk and on a phone. */
@RunningItinera
class BrakesWalkIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Leads leads;

    @Autowired
    Messages messages;

    @AfterEach
    void letGo() {
        jdbc.update("DELETE FROM message_pause");
    }

    @Test
    void shouldPauseResumeAndReleaseOnADesk() {
        var dead = aDeadMessage("desk");
        try (var browser = Browser.at(port).signIn("marketing", "demo")) {
            var page = browser.page();

            browser.open("/outbox");
            press(page, "Pause E-mail");
            assertThat(button(page, "Resume E-mail")).isVisible();
            browser.picture("outbox-1280-light");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            browser.picture("outbox-1280-dark");

            browser.open("/outbox/" + dead);
            press(page, "Try again");
            assertThat(page.locator("#main h1 ~ .badge")).hasText("Waiting to go out");
            browser.open("/outbox");
            press(page, "Resume E-mail");
            assertThat(button(page, "Pause E-mail")).isVisible();
        }
    }

    @Test
    void shouldFitOnAPhone() {
        aDeadMessage("phone");
        try (var browser = Browser.at(port, 390, 844).signIn("marketing", "demo")) {
            var page = browser.page();

            browser.open("/journeys/lead-nurture");
            press(page, "Pause messages");
            assertThat(button(page, "Resume messages")).isVisible();
            browser.picture("journey-paused-390-light");
            browser.open("/outbox");
            browser.picture("outbox-390-light");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            browser.picture("outbox-390-dark");

            var tooWide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
            assertThat(tooWide).isEqualTo(false);
        }
    }

    private String aDeadMessage(String name) {
        var lead = leads.upsert(LeadDraft.byEmail("brakes-" + name + "@example.test"))
                .lead();
        var id = messages.order(new MessageOrder(
                        lead.id(),
                        "lead-nurture",
                        "i-" + name,
                        "send-welcome",
                        "1",
                        "email",
                        "welcome",
                        null,
                        null,
                        null))
                .messageId();
        jdbc.update("UPDATE message SET state = 'DEAD', reason = 'The mail server was away.' WHERE id = ?", id);
        return id;
    }

    private static void press(Page page, String name) {
        button(page, name).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
