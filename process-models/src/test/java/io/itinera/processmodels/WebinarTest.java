package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** webinar.bpmn: who came, who only watched the recording, who missed it all, who signed up without a date. */
class WebinarTest extends ExampleTrace {
    /** Ten days after the clock begins. */
    private static final Map<String, Object> TWELFTH = Map.of("webinarDate", "2026-03-12");

    WebinarTest() {
        super("webinar");
    }

    @Test
    void shouldRemindTheDayBeforeAndThatMorningAndThankWhoCame() {
        var lead = entered(TWELFTH);
        assertLead(lead)
                .isWaitingAt("day-before")
                .wasSent("webinar-confirmation")
                .once();
        days(8);
        assertLead(lead).wasNotSent("webinar-tomorrow");
        days(2);
        assertLead(lead)
                .isWaitingAt("wait-for-visit")
                .wasSent("webinar-tomorrow")
                .once()
                .wasSent("webinar-today")
                .once();

        does(lead, "page-visit", Map.of("page", "pricing"));
        assertLead(lead).isWaitingAt("wait-for-visit");
        does(lead, "page-visit", Map.of("page", "webinar-room"));
        days(2);

        assertLead(lead)
                .hasLeftBy("Interested, not ready yet")
                .wasSent("webinar-thanks")
                .once()
                .wasNotSent("webinar-recording");
    }

    @Test
    void shouldHandWhoWatchedTheRecordingAndIsReadyToSales() {
        var ready = new HashMap<>(GOOD);
        ready.putAll(TWELFTH);
        var lead = entered(ready);
        days(12);
        assertLead(lead)
                .isWaitingAt("wait-for-click")
                .wasSent("webinar-recording")
                .once();

        does(lead, "email-clicked");

        assertLead(lead).isWaitingAt("hand-to-sales", "contact-lead").wasNotSent("webinar-thanks");
        assertThat(walk.taskOf(lead)).isNotNull();
    }

    @Test
    void shouldLetGoWhoMissedItAll() {
        var lead = entered(TWELFTH);

        days(19);

        assertLead(lead).hasLeftBy("Missed it").wasSent("webinar-recording").once();
    }

    @Test
    void shouldTellApartWhoGaveNoDate() {
        var lead = entered(Map.of());

        assertLead(lead).hasLeftBy("No date given").wasNotSent("webinar-confirmation");
    }
}
