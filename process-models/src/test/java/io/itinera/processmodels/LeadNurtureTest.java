package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.Consent;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.consent.Consents;
import io.itinera.engine.lead.LifecycleStage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of lead-nurture.bpmn up to the handoff; the goal has a test of its own. */
class LeadNurtureTest extends JourneyTrace {
    @Autowired
    private Consents consents;

    @Test
    void shouldHandOverALeadThatAClickMadeReady() {
        var lead = walk.aLead("maria@example.test", NEARLY);

        walk.pass(A_MINUTE);
        walk.enrol(NURTURE, lead);
        assertLead(lead).isWaitingAt("score-lead");

        walk.pass(A_MINUTE);
        walk.run("score-lead");
        assertLead(lead).isWaitingAt("send-welcome").wasNotSent("welcome");

        walk.pass(A_MINUTE);
        walk.run("send-welcome");
        assertLead(lead).isWaitingAt("wait-for-click").wasSent("welcome").once();

        walk.pass(A_MINUTE);
        walk.happens(lead, "click");
        assertLead(lead).isWaitingAt("score-again");

        walk.pass(A_MINUTE);
        walk.run("score-again");
        assertLead(lead).isWaitingAt("hand-to-sales").isInStage(LifecycleStage.LEAD);

        walk.pass(A_MINUTE);
        walk.run("hand-to-sales");
        assertLead(lead)
                .isWaitingAt("hand-to-sales", "contact-lead")
                .isInStage(LifecycleStage.MQL)
                .wasNotSent("second-message")
                .hasOnTimeline("Scored 40, grade C", "Not qualified")
                .hasOnTimeline("Scored 55, grade B", "Qualified");
    }

    @Test
    void shouldTellTheWalkOnTheTimelineInItsOrder() {
        var lead = walk.aLead("maria@example.test", COLD);

        walk.pass(A_MINUTE);
        walk.enrol(NURTURE, lead);
        walk.pass(A_MINUTE);
        walk.run("score-lead");
        walk.pass(A_MINUTE);
        walk.run("send-welcome");
        walk.pass(A_MINUTE);
        walk.happens(lead, "click");
        walk.pass(A_MINUTE);
        walk.run("score-again");
        walk.pass(A_MINUTE);
        walk.run("send-second-message");

        assertLead(lead)
                .hasTimelineInOrder(
                        "First seen",
                        "Entered the journey Lead nurture",
                        "Scored 8, grade D",
                        "E-mail \"Welcome\" waits to be sent",
                        "Click",
                        "Scored 23, grade D",
                        "E-mail \"Second message\" waits to be sent")
                .hasLeftBy("Not ready yet");
    }

    @Test
    void shouldLookAgainAfterThreeDaysAndNoSooner() {
        var lead = waitingForClick(NEARLY);

        walk.pass(Duration.ofDays(3).minus(A_MINUTE));
        walk.runAll();
        assertLead(lead).isWaitingAt("wait-for-click");

        walk.pass(A_MINUTE);
        walk.run("three-days");
        assertLead(lead).isWaitingAt("score-again");

        walk.run("score-again");
        assertLead(lead)
                .isWaitingAt("send-second-message")
                .wasSent("welcome")
                .once()
                .wasNotSent("second-message");
    }

    @Test
    void shouldSendALeadThatIsNotReadyASecondMessageAndLetItGo() {
        var lead = waitingForClick(COLD);

        walk.happens(lead, "click");
        walk.run("score-again");
        walk.run("send-second-message");

        assertLead(lead)
                .hasLeftBy("Not ready yet")
                .isInStage(LifecycleStage.LEAD)
                .wasSent("welcome")
                .once()
                .wasSent("second-message")
                .once();
    }

    @Test
    void shouldNotWaitForAClickTwice() {
        var lead = waitingForClick(COLD);

        walk.happens(lead, "click");
        walk.happens(lead, "click");
        walk.pass(Duration.ofDays(3));

        assertLead(lead).isWaitingAt("score-again");
        walk.run("score-again");
        walk.runAll();
        assertLead(lead).hasLeftBy("Not ready yet").wasSent("second-message").once();
    }

    @Test
    void shouldNotMailALeadThatOptedOutAndSayWhyAndLookAgainAtOnce() {
        var lead = walk.aLead("maria@example.test", COLD, ConsentState.OPTED_OUT);
        walk.enrol(NURTURE, lead);
        walk.run("score-lead");

        walk.run("send-welcome");
        assertLead(lead)
                .isWaitingAt("score-again")
                .wasRefused("welcome", "Opted out of e-mail")
                .hasOnTimeline("not sent", "Opted out of e-mail");

        walk.run("score-again");
        walk.run("send-second-message");
        assertLead(lead)
                .hasLeftBy("Not ready, not mailed")
                .wasRefused("second-message", "Opted out of e-mail")
                .isInStage(LifecycleStage.LEAD);
    }

    @Test
    void shouldHandOverAReadyLeadThatMayNotBeMailed() {
        var lead = walk.aLead("maria@example.test", GOOD, ConsentState.OPTED_OUT);
        walk.enrol(NURTURE, lead);

        walk.runAll();

        assertLead(lead)
                .isWaitingAt("hand-to-sales", "contact-lead")
                .isInStage(LifecycleStage.MQL)
                .wasNotSent("welcome");
        assertThat(walk.taskOf(lead)).isNotNull();
    }

    @Test
    void shouldNotSendTheSecondMessageToALeadThatOptedOutMeanwhile() {
        var lead = waitingForClick(COLD);
        consents.record(List.of(new Consent(
                lead, Channel.EMAIL, Consent.ALL_TOPICS, ConsentState.OPTED_OUT, "preference page", clock.instant())));

        walk.pass(Duration.ofDays(3));
        walk.runAll();

        assertLead(lead)
                .hasLeftBy("Not ready, not mailed")
                .wasSent("welcome")
                .once()
                .wasRefused("second-message", "preference page")
                .hasOnTimeline("not sent", "preference page");
    }

    @Test
    void shouldSkipTheSecondMessageWhereTheLeadIsReady() {
        var lead = waitingForClick(GOOD);

        walk.pass(Duration.ofDays(3));
        walk.runAll();

        assertLead(lead)
                .isWaitingAt("hand-to-sales", "contact-lead")
                .wasSent("welcome")
                .once()
                .wasNotSent("second-message");
    }
}
