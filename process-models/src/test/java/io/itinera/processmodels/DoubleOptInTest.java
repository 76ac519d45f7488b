package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.message.MessageSearch;
import io.itinera.engine.message.Messages;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** double-opt-in.bpmn: a lead confirms by a link, after a reminder, or never. */
class DoubleOptInTest extends JourneyTrace {
    private static final String JOURNEY = "double-opt-in";
    private static final Map<String, Object> NEWSLETTER = Map.of("topic", "newsletter");

    @Autowired
    private Messages messages;

    @BeforeEach
    void publishDoubleOptIn() {
        walk.publish("journeys/double-opt-in.bpmn");
    }

    @Test
    void shouldEndWhereTheLeadConfirms() {
        var lead = asked();
        assertLead(lead)
                .isWaitingAt("wait-for-confirmation")
                .wasSent("confirm-newsletter")
                .once();

        walk.happens(lead, "consent-confirmed", NEWSLETTER);
        walk.runAll();

        assertLead(lead)
                .hasLeftBy("Has confirmed")
                .wasSent("confirm-newsletter")
                .once();
    }

    @Test
    void shouldLinkToTheConfirmationFromTheMail() {
        var lead = asked();

        var id = messages.search(MessageSearch.ofLead(lead)).items().get(0).id();

        assertThat(messages.rendered(id).text()).contains("/u/confirm/");
        assertThat(messages.rendered(id).html()).contains("/u/confirm/").doesNotContain("$");
    }

    @Test
    void shouldRemindOnceAndTakeALateConfirmation() {
        var lead = asked();
        walk.happens(lead, "consent-confirmed", Map.of("topic", "events"));
        assertLead(lead).isWaitingAt("wait-for-confirmation");
        walk.pass(Duration.ofDays(3));
        walk.runAll();
        assertLead(lead).isWaitingAt("wait-again").wasSent("confirm-newsletter").times(2);

        walk.happens(lead, "consent-confirmed", NEWSLETTER);
        walk.runAll();

        assertLead(lead).hasLeftBy("Has confirmed");
    }

    @Test
    void shouldGiveUpAfterTheReminder() {
        var lead = asked();
        walk.pass(Duration.ofDays(3));
        walk.runAll();
        walk.pass(Duration.ofDays(10));
        walk.runAll();

        assertLead(lead)
                .hasLeftBy("Never confirmed")
                .wasSent("confirm-newsletter")
                .times(2);
    }

    /** Who once said no may still ask anew: the question itself is no marketing. */
    @Test
    void shouldAskAlsoWhoOptedOutBefore() {
        var lead = walk.aLead("ada@example.test", Map.of(), ConsentState.OPTED_OUT);
        walk.enrol(JOURNEY, lead);
        walk.runAll();

        assertLead(lead).isWaitingAt("wait-for-confirmation");
    }

    private String asked() {
        var lead = walk.aLead("ada@example.test", Map.of());
        walk.enrol(JOURNEY, lead);
        walk.runAll();
        return lead;
    }
}
