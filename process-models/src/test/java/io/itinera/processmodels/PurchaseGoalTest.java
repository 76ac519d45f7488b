package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.handoff.HandoffState;
import io.itinera.engine.handoff.Handoffs;
import io.itinera.engine.lead.LifecycleStage;
import io.itinera.engine.timeline.TimelineEntry;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A purchase ends lead-nurture.bpmn from wherever the lead waits. */
class PurchaseGoalTest extends JourneyTrace {
    @Autowired
    private Handoffs handoffs;

    @Test
    void shouldLeaveTheWaitForAClick() {
        var lead = waitingForClick(COLD);

        walk.happens(lead, "purchase");
        assertLead(lead).isWaitingAt("mark-customer");
        walk.run("mark-customer");

        assertIsCustomerForGood(lead);
        assertLead(lead).wasSent("welcome").once().wasNotSent("second-message");
    }

    @Test
    void shouldLeaveBeforeTheFirstStepWasTaken() {
        var lead = walk.aLead("maria@example.test", COLD);
        walk.enrol(NURTURE, lead);

        walk.happens(lead, "purchase");
        walk.runAll();

        assertIsCustomerForGood(lead);
        assertLead(lead).wasNotSent("welcome");
    }

    @Test
    void shouldTakeTheOpenTaskOffTheDesk() {
        var lead = onTheDesk();
        assertThat(walk.taskOf(lead)).isNotNull();

        walk.happens(lead, "purchase");
        assertThat(walk.taskOf(lead)).as("the task that is pointless now").isNull();
        walk.run("mark-customer");

        assertIsCustomerForGood(lead);
        assertThat(handoffs.of(lead)).singleElement().satisfies(handoff -> {
            assertThat(handoff.state()).isEqualTo(HandoffState.WITHDRAWN);
            assertThat(handoff.decidedBy()).isNull();
        });
        assertThat(walk.trail().timeline(lead)).extracting(TimelineEntry::title).contains("Taken back from sales");
    }

    @Test
    void shouldTakeAnOverdueTaskOffTheDesk() {
        var lead = onTheDesk();
        walk.pass(Duration.ofHours(8));
        walk.run("sla-reached");
        assertLead(lead).isWaitingAt("hand-to-sales", "contact-lead", "escalate");

        walk.happens(lead, "purchase");
        walk.runAll();

        assertIsCustomerForGood(lead);
        assertThat(walk.taskOf(lead)).isNull();
    }

    @Test
    void shouldLeaveTheThirtyDaysOfARecycledLead() {
        var lead = onTheDesk();
        walk.complete(lead, "sales", Map.of("decision", "recycle"));
        assertLead(lead).isWaitingAt("wait-30-days");

        walk.happens(lead, "purchase");
        walk.runAll();

        assertIsCustomerForGood(lead);
        assertThat(handoffs.of(lead)).singleElement().matches(handoff -> handoff.state() == HandoffState.RECYCLED);
    }

    /** Neither time nor a late event brings the lead back into the journey. */
    private void assertIsCustomerForGood(String lead) {
        assertLead(lead).hasLeftBy("Goal: bought").isInStage(LifecycleStage.CUSTOMER);
        walk.happens(lead, "click");
        walk.happens(lead, "purchase");
        walk.pass(Duration.ofDays(60));
        walk.runAll();
        assertLead(lead).isWaitingAt().isInStage(LifecycleStage.CUSTOMER);
    }
}
