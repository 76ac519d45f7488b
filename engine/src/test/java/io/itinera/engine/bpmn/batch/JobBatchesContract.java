package io.itinera.engine.bpmn.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.journey.ElementStats;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.kit.AtOnce;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.MessageState;
import io.itinera.engine.message.Messages;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class JobBatchesContract extends EngineContract {
    private static final int BATCH = 40;

    @Autowired
    JobBatches batches;

    @Autowired
    JourneyWalk walk;

    @Autowired
    Journeys journeys;

    @Autowired
    Leads leads;

    @Autowired
    Messages messages;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void publish() {
        walk.clear();
        walk.publish("drawings/side-by-side.bpmn");
    }

    @AfterEach
    void withdraw() {
        walk.clear();
    }

    @Test
    void shouldWalkEveryLeadOnce() {
        enter(130);

        int atFirst = runAllDue();
        walk.pass(Duration.ofHours(1));
        int later = runAllDue();

        assertThat(atFirst).isEqualTo(130);
        assertThat(later).isEqualTo(3 * 130);
        assertThat(queued()).isEqualTo(2 * 130);
        assertThat(at("done").left()).isEqualTo(130);
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void shouldTakeThePathOfThoseWhoMayNotBeMailed() {
        enter(30);
        var optedOut = LeadDraft.byEmail("optout@example.test").withConsent(Channel.EMAIL, ConsentState.OPTED_OUT);
        enter(Stream.of(leads.upsert(optedOut).lead().id()));

        runAllDue();

        assertThat(at("left-alone").left()).isEqualTo(1);
        assertThat(at("an-hour").waiting()).isEqualTo(30);
        assertThat(queued()).isEqualTo(30);
    }

    @Test
    void shouldLetOnlyTheLeadAtFaultFail() {
        enter(90);
        enter(Stream.of(poison()));

        runAllDue();

        assertThat(at("an-hour").waiting()).isEqualTo(90);
        assertThat(queued()).isEqualTo(90);
        var failed = jobs().withException().singleResult();
        assertThat(failed.getRetries()).isEqualTo(4);
        assertThat(failed.getExceptionMessage()).contains("lead.ready");
        assertThat(failed.getFailedActivityId()).isEqualTo("is-ready");
        assertThat(failed.getDuedate()).isAfter(java.util.Date.from(clock.instant()));
    }

    @Test
    void shouldRaiseAnIncidentAfterTheLastTry() {
        enter(Stream.of(poison()));

        for (int day = 0; day < 5; day++) {
            runAllDue();
            walk.pass(Duration.ofDays(1));
        }

        assertThat(jobs().singleResult().getRetries()).isZero();
        assertThat(runtime.createIncidentQuery().activityId("greet").count()).isEqualTo(1);
        assertThat(at("greet").failed()).isEqualTo(1);
    }

    @Test
    void shouldGoOnAfterTheFaultIsMended() {
        var poison = poison();
        enter(Stream.of(poison));
        runAllDue();

        leads.upsert(LeadDraft.byEmail("poison@example.test").withAttribute("ready", true));
        walk.pass(Duration.ofMinutes(1));
        runAllDue();

        assertThat(at("ready").left()).isEqualTo(1);
        assertThat(walk.trail().messages(poison)).hasSize(1);
    }

    @Test
    void shouldTakeNoLeadTwiceHoweverManyWorkAtOnce() {
        enter(300);
        Callable<Integer> node = this::runUntilNothingIsLeft;

        AtOnce.run(node, node, node);
        walk.pass(Duration.ofHours(1));
        AtOnce.run(node, node, node);

        assertThat(queued()).isEqualTo(600);
        assertThat(at("done")).isEqualTo(new ElementStats(300, 0, 300, 0));
        assertThat(at("greet")).isEqualTo(new ElementStats(300, 0, 300, 0));
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void shouldLeaveSuspendedJourneysAlone() {
        enter(10);
        runtime.updateProcessInstanceSuspensionState()
                .byProcessDefinitionKey("side-by-side")
                .suspend();

        assertThat(runAllDue()).isZero();

        runtime.updateProcessInstanceSuspensionState()
                .byProcessDefinitionKey("side-by-side")
                .activate();
        assertThat(runAllDue()).isEqualTo(10);
    }

    @Test
    void shouldRunUrgentJobsFirst() {
        var ids = enter(5);
        var urgent = jobs().processInstanceId(instanceOf(ids.get(3))).singleResult();
        management.setJobPriority(urgent.getId(), 50);

        batches.run(1);

        assertThat(walk.trail().messages(ids.get(3))).hasSize(1);
        assertThat(queued()).isEqualTo(1);
    }

    @Test
    void shouldFindNothingWhereNothingIsDue() {
        enter(3);
        runAllDue();

        assertThat(batches.run(BATCH)).isZero();
        assertThat(jobs().list()).extracting(Job::getRetries).containsOnly(5);
    }

    private String poison() {
        var draft = LeadDraft.byEmail("poison@example.test").withAttribute("ready", "perhaps");
        return leads.upsert(draft).lead().id();
    }

    private List<String> enter(int count) {
        return enter(IntStream.range(0, count)
                .mapToObj(i -> leads.upsert(
                                LeadDraft.byEmail("lead-" + i + "@example.test").withAttribute("ready", false))
                        .lead()
                        .id()));
    }

    private List<String> enter(Stream<String> leadIds) {
        var ids = leadIds.toList();
        walk.enrol("side-by-side", ids.toArray(String[]::new));
        return ids;
    }

    private int runAllDue() {
        int done = 0;
        for (int more = batches.run(BATCH); more > 0; more = batches.run(BATCH)) {
            done += more;
        }
        return done;
    }

    /** Others hold what is due for a moment; only an empty queue is the end. */
    private int runUntilNothingIsLeft() {
        int done = 0;
        while (jobs().executable().count() > 0) {
            done += batches.run(BATCH);
        }
        return done;
    }

    private org.camunda.bpm.engine.runtime.JobQuery jobs() {
        return management.createJobQuery();
    }

    private String instanceOf(String leadId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(leadId)
                .singleResult()
                .getId();
    }

    private long queued() {
        return messages.counts().get(MessageState.QUEUED);
    }

    private ElementStats at(String element) {
        return journeys.stats("side-by-side").elements().get(element);
    }
}
