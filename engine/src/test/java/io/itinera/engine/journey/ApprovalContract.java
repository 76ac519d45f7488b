package io.itinera.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "itinera.publish.four-eyes=true")
abstract class ApprovalContract extends EngineContract {
    private static final String DRAWING = "drawings/tiny.bpmn";
    private static final String START = "<bpmn:startEvent id=\"enters\"/>";
    private static final Map<String, Object> APPROVE = Map.of("decision", "approve");
    private static final Map<String, Object> REFUSE = Map.of("decision", "refuse", "reason", " Too pushy ");

    @Autowired
    private JourneyWalk walk;

    @Autowired
    private Journeys journeys;

    @Autowired
    private JourneyVersions versions;

    @Autowired
    private JourneyMoves moves;

    @Autowired
    private VersionApprovals approvals;

    @Autowired
    private Audit audit;

    @BeforeEach
    void publishTheQuestion() {
        walk.clear();
        walk.publish("approval/publish-approval.form", "approval/publish-approval.bpmn");
    }

    @AfterEach
    void withdraw() {
        walk.clear();
    }

    @Test
    void shouldLetNobodyInBeforeSomebodyElseHasApproved() {
        var lead = aLead("lead");
        publishAs("mia", "Two days", "Two days");

        assertThatThrownBy(() -> walk.enrol("tiny", lead))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("version 1 waits for somebody else's approval");
        assertThatThrownBy(() -> journeys.entrance("tiny")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> walk.engine().getRuntimeService().startProcessInstanceByKey("tiny", lead))
                .isInstanceOf(SuspendedEntityInteractionException.class);
        assertThat(task().getName()).isEqualTo("Approve “Tiny”, version 1");

        answer("ben", APPROVE);

        walk.enrol("tiny", lead);
        assertThat(walk.whereIs(lead)).containsExactly("wait-for-click");
        assertThat(audit.of("tiny", 5)).singleElement().satisfies(row -> {
            assertThat(row.actor()).isEqualTo("ben");
            assertThat(row.deed()).isEqualTo("version.approved");
            assertThat(row.detail()).isEqualTo("version 1 by mia");
        });
    }

    @Test
    void shouldNotLetPeopleApproveWhatTheyPublished() {
        publishAs("mia", "Two days", "Two days");

        assertThatThrownBy(() -> answer("mia", APPROVE))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("yourself");
        assertThatThrownBy(() -> answer("mia", Map.of("decision", "approve", "publishedBy", "ben")))
                .hasMessageContaining("yourself");
        assertThatThrownBy(() -> as("mia", () -> walk.engine().getTaskService().complete(task().getId(), APPROVE)))
                .as("past the form")
                .hasMessageContaining("yourself");
        assertThatThrownBy(() -> answer(null, APPROVE)).hasMessageContaining("Nobody is signed in");

        assertThat(versions.get("tiny", 1).approval()).isEqualTo(Approval.WAITING);
        assertThat(task()).as("it still asks").isNotNull();
        assertThat(audit.of("tiny", 5)).isEmpty();
    }

    @Test
    void shouldLetLeadsInByTheVersionBeforeUntilThen() {
        walk.publish(DRAWING);
        publishAs("mia", "Two days", "Some days");
        var early = aLead("early");
        var late = aLead("late");

        assertThat(journeys.entrance("tiny")).isEqualTo(1);
        walk.enrol("tiny", early);
        answer("ben", APPROVE);
        walk.enrol("tiny", late);

        assertThat(versions.of("tiny"))
                .extracting(
                        JourneyVersion::version,
                        JourneyVersion::inside,
                        JourneyVersion::approval,
                        JourneyVersion::decidedBy)
                .containsExactly(tuple(2, 1L, Approval.APPROVED, "ben"), tuple(1, 1L, Approval.APPROVED, null));
    }

    @Test
    void shouldKeepOutLeadsWhereItIsRefusedAndSayWhy() {
        walk.publish(DRAWING);
        publishAs("mia", "Two days", "Some days");

        assertThatThrownBy(() -> answer("ben", Map.of("decision", "refuse", "reason", " ")))
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> answer("ben", Map.of())).hasMessageContaining("Choose whether");
        answer("ben", REFUSE);
        walk.enrol("tiny", aLead("lead"));

        assertThat(versions.of("tiny"))
                .extracting(
                        JourneyVersion::inside,
                        JourneyVersion::approval,
                        JourneyVersion::decidedBy,
                        JourneyVersion::reason)
                .containsExactly(
                        tuple(0L, Approval.REFUSED, "ben", "Too pushy"), tuple(1L, Approval.APPROVED, null, null));
        assertThat(audit.of("tiny", 1).get(0).detail()).isEqualTo("version 2 by mia: Too pushy");
    }

    @Test
    void shouldDecideOnceHoweverManyAnswerAtOnce() {
        publishAs("mia", "Two days", "Two days");
        var version = versions.get("tiny", 1).id();
        answer("ben", REFUSE);

        assertThatThrownBy(() -> approvals.decide(version, true, null, "eve"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("already");
        assertThat(versions.get("tiny", 1))
                .extracting(JourneyVersion::decidedBy)
                .isEqualTo("ben");
        assertThat(audit.of("tiny", 5)).hasSize(1);
    }

    @Test
    void shouldMoveNobodyToAVersionThatWasNotApproved() {
        walk.publish(DRAWING);
        walk.enrol("tiny", aLead("lead"));
        publishAs("mia", "Two days", "Some days");
        var order = new MoveOrder(1, 2, null, null, null, null, false);

        assertThatThrownBy(() -> moves.preview("tiny", order)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> moves.start("tiny", order, "mia"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("nobody has approved it");

        answer("ben", APPROVE);
        assertThat(moves.preview("tiny", order).moves()).isEqualTo(1);
    }

    @Test
    void shouldTellInTheFormWhatChangedAndWhoPublishedIt() {
        walk.publish(DRAWING);
        publishAs("mia", "name=\"Two days\"", "name=\"Some days\"");

        assertThat(form())
                .containsEntry("journeyName", "Tiny")
                .containsEntry("version", 2)
                .containsEntry("comparedWith", "version 1")
                .containsEntry("publishedBy", "mia")
                .containsEntry("page", "tiny/compare?from=1&to=2")
                .containsEntry("changes", "Changed: timer “Some days”\n    Label: “Two days” → “Some days”");
    }

    @Test
    void shouldCallTheApprovedVersionOfAProcess() {
        walk.publish(DRAWING, "drawings/calls.bpmn");
        publishAs("mia", "id=\"wait-for-click\"", "id=\"other-wait\"", "Ref=\"wait-for-click\"", "Ref=\"other-wait\"");
        var early = aLead("early");
        var late = aLead("late");

        walk.enrol("calls", early);
        answer("ben", APPROVE);
        walk.enrol("calls", late);

        assertThat(walk.whereIs(early)).containsExactly("call-tiny", "wait-for-click");
        assertThat(walk.whereIs(late)).containsExactly("call-tiny", "other-wait");
    }

    @Test
    void shouldLetLeadsEnterByThemselvesAsTheApprovedVersionSays() {
        walk.publishChanged(DRAWING, START, enteredBy("purchase"));
        publishAs("mia", START, enteredBy("open"));
        var early = aLead("early");
        var late = aLead("late");

        walk.happens(late, "open");
        walk.happens(early, "purchase");
        assertThat(walk.whereIs(late)).isEmpty();
        assertThat(walk.whereIs(early)).containsExactly("wait-for-click");

        answer("ben", APPROVE);
        walk.happens(late, "open");
        assertThat(walk.whereIs(late)).containsExactly("wait-for-click");
        assertThat(versions.get("tiny", 2).inside()).isEqualTo(1);
    }

    private static String enteredBy(String event) {
        return "<bpmn:startEvent id=\"enters\"><bpmn:extensionElements><camunda:properties>"
                + "<camunda:property name=\"event\" value=\"" + event + "\"/></camunda:properties>"
                + "</bpmn:extensionElements></bpmn:startEvent>";
    }

    @Test
    void shouldNotLetAnybodyPublishTheQuestionItself() {
        assertThatThrownBy(() -> publishAs("mia", "id=\"tiny\"", "id=\"publish-approval\""))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("Give yours another id");
    }

    private String aLead(String name) {
        return walk.aLead(name + "@example.test", Map.of("patience", 2));
    }

    private void publishAs(String user, String... replaced) {
        as(user, () -> walk.publishChanged(DRAWING, replaced));
    }

    private void as(String user, Runnable deed) {
        var identities = walk.engine().getIdentityService();
        identities.setAuthenticatedUserId(user);
        try {
            deed.run();
        } finally {
            identities.clearAuthentication();
        }
    }

    private Task task() {
        return walk.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("decide-on-version")
                .singleResult();
    }

    private void answer(String user, Map<String, Object> answers) {
        as(user, () -> walk.engine().getFormService().submitTaskForm(task().getId(), answers));
    }

    private Map<String, Object> form() {
        return new HashMap<>(walk.engine().getFormService().getTaskFormVariables(task().getId()));
    }
}
