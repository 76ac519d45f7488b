package io.itinera.engine.journey;

import static io.itinera.engine.kit.WalkAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.audit.AuditRow;
import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.Worker;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.lead.LifecycleStage;
import io.itinera.engine.leadjob.LeadJobState;
import io.itinera.engine.leadjob.Selection;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

abstract class JourneyBrakesContract extends EngineContract {
    @Autowired
    private JourneyWalk walk;

    @Autowired
    private Journeys journeys;

    @Autowired
    private JourneyControls brakes;

    @Autowired
    @Qualifier("leadJobWorker")
    private Worker leadJobs;

    @Autowired
    private PutBackParkedLeads putBack;

    @Autowired
    private Audit audit;

    @BeforeEach
    void publish() {
        walk.clear();
        walk.publish("drawings/undoes.bpmn");
    }

    @AfterEach
    void withdraw() {
        walk.clear();
    }

    @Test
    void shouldLetNobodyInOrOnWhilePausedAndLoseNothing() {
        var waits = inside("waits@example.test");
        var clicks = inside("clicks@example.test");
        brakes.pause("undoes", "mia");
        brakes.pause("undoes", "mia");

        walk.pass(Duration.ofDays(4));
        walk.runAll();
        walk.happens(clicks, "click");
        var late = walk.aLead("late@example.test", Map.of());
        walk.enrol("undoes", late);

        assertThat(walk, waits).isWaitingAt("click-or-not");
        assertThat(walk, clicks).isWaitingAt("click-or-not");
        assertThat(walk, late).isWaitingAt();

        brakes.resume("undoes", "mia");
        finish();
        walk.happens(clicks, "open");
        walk.runAll();

        assertThat(brakes.of("undoes").pace()).isEqualTo(JourneyState.Pace.RUNNING);
        assertThat(walk, waits).hasLeftBy("Late");
        assertThat(walk, clicks).isWaitingAt();
        assertThat(walk, late).isWaitingAt("click-or-not");
        assertThat(audit.of("undoes", 10).stream().map(AuditRow::deed))
                .contains("journey.paused", "journey.resumed", "messages.paused", "messages.resumed");
    }

    @Test
    void shouldArchiveWithoutHurtingThoseInside() {
        var lead = inside("lead@example.test");
        brakes.archive("undoes", "mia");

        assertThat(journeys.all()).extracting(JourneySummary::key).doesNotContain("undoes");
        assertThat(journeys.archived()).extracting(JourneySummary::key).containsExactly("undoes");
        assertThatThrownBy(() -> journeys.enrol("undoes", new Selection.All(), "mia"))
                .isInstanceOf(Conflict.class);
        walk.happens(lead, "click");
        assertThat(walk, lead).hasLeftBy("Good");

        brakes.restore("undoes", "mia");
        assertThat(journeys.all()).extracting(JourneySummary::key).contains("undoes");
    }

    @Test
    void shouldTakeLeadsOutAndUndoWhatTheyDid() {
        var done = inside("done@example.test");
        var begun = walk.aLead("begun@example.test", Map.of());
        walk.enrol("undoes", begun);

        var id = brakes.cancelLeads("undoes", "The offer is over", "mia").id();
        finish();

        assertThat(brakes.exit(id))
                .extracting(LeadExit::state, LeadExit::cancelled, LeadExit::failed)
                .containsExactly(LeadJobState.DONE, 2L, 0L);
        assertThat(walk, begun).hasLeftBy("The offer is over");
        assertThat(walk, done).hasLeftBy("The offer is over").isInStage(LifecycleStage.DISQUALIFIED);
        assertThat(walk.trail().lead(begun).lifecycleStage()).isNotEqualTo(LifecycleStage.DISQUALIFIED);
        assertThat(journeys.get("undoes").running()).isZero();
        assertThat(journeys.elements("undoes"))
                .extracting(JourneyElement::id)
                .noneMatch(one -> one.contains("itinera"));
        assertThat(brakes.exits("undoes")).hasSize(1);
    }

    @Test
    void shouldWaitForAnUndoThatAJobDoes() {
        walk.publishChanged(
                "drawings/undoes.bpmn",
                "isForCompensation=\"true\"",
                "isForCompensation=\"true\" camunda:asyncBefore=\"true\"");
        var lead = inside("lead@example.test");

        brakes.cancelLeads("undoes", null, "mia");
        finish();
        walk.runAll();

        assertThat(walk, lead).isWaitingAt().isInStage(LifecycleStage.DISQUALIFIED);
        assertThat(journeys.get("undoes").running()).isZero();
    }

    private void finish() {
        while (putBack.run() | leadJobs.once()) {
            // until all are done
        }
    }

    private String inside(String email) {
        var lead = walk.aLead(email, Map.of());
        walk.enrol("undoes", lead);
        walk.run("make-mql");
        return lead;
    }
}
