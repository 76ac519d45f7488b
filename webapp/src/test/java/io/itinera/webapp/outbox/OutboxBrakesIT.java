package io.itinera.webapp.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Pause, resume and release, by the console's buttons and by the API. */
@RunningItinera
class OutboxBrakesIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void letGo() {
        jdbc.update("DELETE FROM message_pause");
    }

    @Test
    void shouldPauseAndResumeAChannelByItsButtons() {
        var marketing = Visitor.browser(port, "marketing", "demo");

        var pressed = press(marketing, "/outbox", "/outbox/channels/email/pause");
        var paused = marketing.get("/outbox").body();
        press(marketing, "/outbox", "/outbox/channels/email/resume");

        assertThat(pressed).isEqualTo(302);
        assertThat(paused).contains("Resume E-mail", "by", "marketing").containsOnlyOnce(">Paused</span>");
        assertThat(marketing.get("/outbox").body()).contains("Pause E-mail").doesNotContain("Resume E-mail");
    }

    @Test
    void shouldShowOnTheJourneysPageThatItsMessagesArePaused() {
        var marketing = Visitor.browser(port, "marketing", "demo");

        press(marketing, "/journeys/lead-nurture", "/journeys/lead-nurture/messages/pause");

        assertThat(marketing.get("/journeys/lead-nurture").body())
                .contains("Messages are paused by", "Resume messages");
    }

    @Test
    void shouldAnswerTheApiWithChannelsAndPauses() throws Exception {
        var marketing = Visitor.program(port, "marketing", "demo");

        var answer = marketing.post("/api/channels/email/pause", "");
        var body = new ObjectMapper().readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(body.at("/pauses/0/name").asText()).isEqualTo("email");
        assertThat(body.at("/channels").findValuesAsText("channel")).contains("email", "crm");
        assertThat(marketing.post("/api/channels/pigeon/pause", "").statusCode())
                .isEqualTo(400);
        assertThat(marketing.post("/api/messages/none/release", "").statusCode())
                .isEqualTo(404);
        assertThat(marketing.post("/api/messages/release", "").body()).contains("\"released\":");
    }

    @Test
    void shouldLeaveTheBrakesToThoseWhoMayUseThem() {
        var analyst = Visitor.program(port, "analyst", "demo");

        assertThat(analyst.get("/api/channels").statusCode()).isEqualTo(200);
        assertThat(analyst.post("/api/channels/email/pause", "").statusCode()).isEqualTo(403);
        assertThat(Visitor.browser(port, "analyst", "demo").get("/outbox").body())
                .doesNotContain("Pause E-mail");
    }

    private static int press(Visitor visitor, String page, String button) {
        return visitor.form(button, "_csrf=" + visitor.csrf(page)).statusCode();
    }
}
