package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.base.Worker;
import io.itinera.engine.journey.ElementStats;
import io.itinera.engine.journey.JourneyStay;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.Message;
import io.itinera.engine.message.MessageState;
import io.itinera.engine.segment.Segments;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Drawings whose every step was made by its template in the Modeler's own library (test/templates.test.js of the plugin
 * for the Modeler) are published, and a lead walks through all of them.
 */
class EveryStepTest extends JourneyTrace {
    private static final String FOLDER = "drawn-with-templates/";

    @Autowired
    private Leads leads;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Segments segments;

    @Autowired
    @Qualifier("dispatchWorker")
    private Worker dispatcher;

    @Autowired
    @Qualifier("entryLookWorker")
    private Worker looks;

    @Autowired
    @Qualifier("leadJobWorker")
    private Worker leadJobs;

    @Override
    @BeforeEach
    void publish() {
        walk.clear();
        walk.publish(
                FOLDER + "every-step.bpmn",
                FOLDER + "sales-handoff.bpmn",
                "decision-tables/lead-score.dmn",
                "decision-tables/sales-routing.dmn",
                "decision-tables/offers.dmn");
    }

    @Test
    void shouldWalkThroughEachStepOnce() {
        var lead = waitingForClick();
        assertThat(walk.trail().messages(lead))
                .extracting(Message::channel)
                .contains("email", "sms", "whatsapp", "push", "chat", "webhook", "social", "ads");

        walk.happens(lead, "click");
        walk.runAll();
        assertLead(lead).isWaitingAt("hand-over", "contact-lead");
        walk.complete(lead, "sam", Map.of("decision", "accept"));
        walk.runAll();
        dispatcher.drain();

        assertLead(lead).hasLeftBy("Done").wasSent("crm-lead").once();
        assertThat(walk.trail().messages(lead))
                .allSatisfy(message ->
                        assertThat(message.state()).as(message.channel()).isEqualTo(MessageState.SENT));
        assertThat(journeys.stats("every-step").elements())
                .allSatisfy((element, count) -> assertThat(count)
                        .as(element)
                        .isEqualTo(
                                switch (element) {
                                    case "bought", "buys", "goal-reached" -> new ElementStats(0, 0, 0, 0);
                                    case "make-lead" -> new ElementStats(count.entered(), 0, count.entered(), 0);
                                    default -> new ElementStats(1, 0, 1, 0);
                                }));
        assertThat(journeys.stats("sales-handoff").elements().values())
                .allSatisfy(count -> assertThat(count).isEqualTo(new ElementStats(1, 0, 1, 0)));
    }

    @Test
    void shouldLeaveByTheGoalAndEnterAgain() {
        var lead = waitingForClick();

        walk.happens(lead, "purchase", Map.of("amount", 5));
        assertLead(lead).isWaitingAt("wait-for-click");
        walk.happens(lead, "purchase", Map.of("amount", 50));

        assertLead(lead).hasLeftBy("Bought something");
        walk.happens(lead, "form-submit");
        assertLead(lead).isWaitingAt("send-email");
    }

    @Test
    void shouldEnterByEachWayThereIs() {
        segments.save("everybody", "Everybody", "lead.email != null", "test");
        walk.publish(FOLDER + "enterByHand.bpmn", FOLDER + "enterOnSegment.bpmn", FOLDER + "enterOnSchedule.bpmn");
        var lead = walk.aLead("ada@example.test", Map.of());

        walk.enrol("enterByHand", lead);
        looks.once();
        walk.pass(Duration.ofDays(1));
        looks.once();
        leadJobs.drain();

        assertThat(journeys.of(lead))
                .extracting(JourneyStay::key)
                .containsExactlyInAnyOrder("enterByHand", "enterOnSegment", "enterOnSchedule");
    }

    private String waitingForClick() {
        var lead = leads.upsert(ada(Map.of("pushToken", "fcm:token-1"), null))
                .lead()
                .id();
        walk.happens(lead, "form-submit");
        walk.runAll();
        assertLead(lead).isWaitingAt("call-webhook");
        dispatcher.drain();
        walk.runAll();
        assertLead(lead).isWaitingAt("wait-for-click");
        return lead;
    }
}
