package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.handoff.Handoff;
import io.itinera.engine.handoff.HandoffState;
import io.itinera.engine.handoff.Handoffs;
import io.itinera.engine.lead.LifecycleStage;
import io.itinera.engine.message.MessageState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of sales-handoff.bpmn, reached through the journey as leads reach it. */
class SalesHandoffTest extends JourneyTrace {
    /** What the routing table says of the lead that {@link #onTheDesk} hands over: grade B, in work. */
    private static final Duration SLA = Duration.ofHours(8);

    @Autowired
    private Handoffs handoffs;

    @Test
    void shouldPutTheLeadOnTheDeskOfTheTeamThatTheTableNames() {
        var lead = onTheDesk();

        var task = walk.taskOf(lead);
        assertThat(task.getName()).isEqualTo("Contact lead: maria@example.test");
        assertThat(task.getPriority()).isEqualTo(65);
        assertThat(task.getDueDate().toInstant()).isEqualTo(clock.instant().plus(SLA));
        assertThat(walk.engine().getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("sales");
        assertThat(handoff(lead))
                .extracting(Handoff::state, Handoff::team, Handoff::priority, Handoff::escalated)
                .containsExactly(HandoffState.OPEN, "sales", 65, false);
        assertLead(lead).isInStage(LifecycleStage.MQL).hasOnTimeline("Handed to sales", "Team sales");
    }

    @Test
    void shouldFillEachReadOnlyFieldOfTheFormAndItsLinkToTheLeadsPage() {
        var lead = onTheDesk();
        var components = NamesInDrawingsTest.components(NamesInDrawingsTest.form("handoff"));
        var shown = new ArrayList<>(components.stream()
                .filter(field -> Boolean.TRUE.equals(field.get("disabled")))
                .map(field -> String.valueOf(field.get("key")))
                .toList());
        assertThat(components).anyMatch(text -> String.valueOf(text.get("text")).contains("/leads/{{leadPage}}"));
        shown.add("leadPage");

        var filled = walk.engine()
                .getFormService()
                .getTaskFormData(walk.taskOf(lead).getId())
                .getFormFields();

        assertThat(filled).extracting(FormField::getId).containsExactlyInAnyOrderElementsOf(shown);
        assertThat(filled)
                .filteredOn(field -> field.getId().equals("leadPage"))
                .extracting(field -> field.getValue().getValue())
                .containsExactly(lead);
        assertThat(filled)
                .filteredOn(field -> field.getId().equals("reasons"))
                .extracting(field -> field.getValue().getValue())
                .containsExactly("+25  Works for an employer\n+25  Filled in the form for new leads");
    }

    @Test
    void shouldWriteAnAcceptedLeadToTheCrm() {
        var lead = onTheDesk();

        walk.complete(lead, "sam", Map.of("decision", "accept", "note", "Calls back on Monday"));
        assertLead(lead)
                .isWaitingAt("hand-to-sales", "write-crm")
                .isInStage(LifecycleStage.SQL)
                .wasNotSent("crm-lead");

        walk.run("write-crm");
        assertLead(lead)
                .hasLeftBy("With sales")
                .wasSent("crm-lead")
                .once()
                .hasOnTimeline("Accepted by sales", "By sam. Note: Calls back on Monday");
        assertThat(handoff(lead))
                .extracting(Handoff::state, Handoff::decidedBy, Handoff::note)
                .containsExactly(HandoffState.ACCEPTED, "sam", "Calls back on Monday");
    }

    @Test
    void shouldOrderACrmRecordThatSaysWhoTheLeadIsAndWhy() {
        var lead = onTheDesk();

        walk.complete(lead, "sam", Map.of("decision", "accept", "note", "Calls back on Monday"));
        walk.runAll();

        var order = walk.trail().messages(lead).stream()
                .filter(message -> message.channel().equals("crm"))
                .toList();
        assertThat(order).singleElement().satisfies(message -> {
            assertThat(message.state()).isEqualTo(MessageState.QUEUED);
            assertThat(message.elementId()).isEqualTo("write-crm");
            assertThat(message.payload())
                    .containsEntry("leadId", lead)
                    .containsEntry("email", "maria@example.test")
                    .containsEntry("score", 50)
                    .containsEntry("grade", "B")
                    .containsEntry(
                            "reasons", List.of("+25  Works for an employer", "+25  Filled in the form for new leads"))
                    .containsEntry("owner", "sam")
                    .containsEntry("team", "sales")
                    .containsEntry("note", "Calls back on Monday")
                    .containsEntry("handoffId", handoff(lead).id());
        });
    }

    @Test
    void shouldKeepTheReasonOfARejectedLead() {
        var lead = onTheDesk();

        walk.complete(lead, "sam", Map.of("decision", "reject", "rejectReason", "no-budget"));
        walk.runAll();

        assertLead(lead)
                .hasLeftBy("Rejected")
                .isInStage(LifecycleStage.DISQUALIFIED)
                .wasNotSent("crm-lead")
                .hasOnTimeline("Rejected by sales", "Reason: no-budget");
        assertThat(handoff(lead))
                .extracting(Handoff::state, Handoff::reason)
                .containsExactly(HandoffState.REJECTED, "no-budget");
    }

    @Test
    void shouldNotTakeARejectionWithoutAReason() {
        var lead = onTheDesk();

        assertThatThrownBy(() -> walk.complete(lead, "sam", Map.of("decision", "reject")))
                .hasMessageContaining("needs a reason");

        assertStillOpen(lead);
        walk.complete(lead, "sam", Map.of("decision", "reject", "rejectReason", "no-fit"));
        assertLead(lead).hasLeftBy("Rejected");
    }

    @Test
    void shouldNotTakeAnAnswerThatIsNoDecision() {
        var lead = onTheDesk();

        assertThatThrownBy(() -> walk.complete(lead, "sam", Map.of("decision", "perhaps")))
                .hasMessageContaining("Choose accept, reject or recycle");

        assertStillOpen(lead);
    }

    @Test
    void shouldRefuseTheFormOfARejectionWithoutAReasonAsTheSendersMistake() {
        var lead = onTheDesk();
        var forms = walk.engine().getFormService();

        assertThatThrownBy(() -> forms.submitTaskForm(walk.taskOf(lead).getId(), Map.of("decision", "reject")))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("A rejected lead needs a reason");

        assertStillOpen(lead);
    }

    @Test
    void shouldBringARecycledLeadBackAfterThirtyDays() {
        var lead = onTheDesk();

        walk.complete(lead, "sam", Map.of("decision", "recycle", "note", "Ask again in spring"));
        assertLead(lead)
                .isWaitingAt("wait-30-days")
                .isInStage(LifecycleStage.LEAD)
                .hasOnTimeline("Sent back to nurture by sales", "Ask again in spring");
        walk.pass(Duration.ofDays(30).minus(A_MINUTE));
        walk.runAll();
        assertLead(lead).isWaitingAt("wait-30-days");

        walk.pass(A_MINUTE);
        walk.run("wait-30-days");
        walk.run("score-again");
        walk.run("hand-to-sales");
        assertLead(lead)
                .isWaitingAt("hand-to-sales", "contact-lead")
                .isInStage(LifecycleStage.MQL)
                .wasSent("welcome")
                .once();
        assertThat(handoffs.of(lead))
                .extracting(Handoff::state)
                .containsExactly(HandoffState.OPEN, HandoffState.RECYCLED);

        walk.complete(lead, "sam", Map.of("decision", "accept"));
        walk.runAll();
        assertLead(lead).hasLeftBy("With sales").wasSent("crm-lead").once();
    }

    @Test
    void shouldEscalateWhatNobodyDecidesInTime() {
        var lead = onTheDesk();

        walk.pass(SLA.minus(A_MINUTE));
        walk.runAll();
        assertThat(handoff(lead).escalated()).isFalse();

        walk.pass(A_MINUTE);
        walk.run("sla-reached");
        walk.run("escalate");
        assertLead(lead).isWaitingAt("hand-to-sales", "contact-lead");
        assertThat(handoff(lead).escalated()).isTrue();
        assertThat(walk.taskOf(lead).getPriority()).isEqualTo(100);

        walk.complete(lead, "sam", Map.of("decision", "accept"));
        walk.runAll();
        assertLead(lead)
                .hasLeftBy("With sales")
                .hasOnTimeline("Accepted by sales", "It was overdue.")
                .wasSent("crm-lead")
                .once();
    }

    @Test
    void shouldNotEscalateWhatWasDecidedInTime() {
        var lead = onTheDesk();

        walk.complete(lead, "sam", Map.of("decision", "accept"));
        walk.runAll();
        walk.pass(SLA);
        walk.runAll();

        assertThat(handoff(lead).escalated()).isFalse();
    }

    private void assertStillOpen(String lead) {
        assertLead(lead).isWaitingAt("hand-to-sales", "contact-lead").isInStage(LifecycleStage.MQL);
        assertThat(walk.taskOf(lead)).isNotNull();
        assertThat(handoff(lead).state()).isEqualTo(HandoffState.OPEN);
    }

    /** The newest one. */
    private Handoff handoff(String lead) {
        return handoffs.of(lead).get(0);
    }
}
