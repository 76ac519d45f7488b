package io.itinera.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.base.Worker;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.lead.LifecycleStage;
import io.itinera.engine.leadjob.LeadJobState;
import io.itinera.engine.leadjob.Selection;
import io.itinera.engine.segment.Segments;
import io.itinera.engine.store.DatabaseFailures;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

abstract class EnrolmentContract extends EngineContract {
    @Autowired
    private JourneyWalk walk;

    @Autowired
    private Journeys journeys;

    @Autowired
    @Qualifier("leadJobWorker")
    private Worker leadJobs;

    @Autowired
    private FoldCounts foldCounts;

    @Autowired
    private Segments segments;

    @Autowired
    private Leads leads;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void publish() {
        walk.clear();
        walk.publish("drawings/tiny.bpmn");
    }

    @AfterEach
    void withdraw() {
        walk.clear();
    }

    @Test
    void shouldBringEveryLeadInExactlyOnce() {
        leads(250);

        var first = enrolAll();
        var again = enrolAll();

        assertThat(first.enrolled()).isEqualTo(250);
        assertThat(again).extracting(Enrolment::enrolled, Enrolment::skipped).containsExactly(0L, 250L);
        assertThat(waiting()).isEqualTo(250);
        assertThat(journeys.get("tiny").running()).isEqualTo(250);
    }

    @Test
    void shouldTellBeforehandHowManyWouldEnter() {
        leads(3);
        walk.enrol("tiny", leads.idsAfter(null, 1).get(0));

        var preview = journeys.preview("tiny", new Selection.All());

        assertThat(preview).isEqualTo(new EnrolmentPreview(2, 1));
    }

    @Test
    void shouldBringInWhoBelongsToASegmentByTheFilterThatItStartedWith() {
        IntStream.range(0, 150).forEach(i -> aLead("lead" + i + "@example.test", Map.of("patience", 2, "visits", i)));
        segments.save("visitors", "Visitors", "lead.visits >= 30", "test");
        walk.enrol(
                "tiny", leads.findByEmail("lead149@example.test").orElseThrow().id());
        var preview = journeys.preview("tiny", new Selection.Segment("visitors"));

        var id = journeys.enrol("tiny", new Selection.Segment("visitors"), "test")
                .id();
        segments.delete("visitors");
        finish();

        assertThat(preview).isEqualTo(new EnrolmentPreview(119, 1, false));
        assertThat(journeys.enrolment(id))
                .extracting(
                        Enrolment::segment,
                        Enrolment::enrolled,
                        Enrolment::skipped,
                        Enrolment::outside,
                        Enrolment::percent)
                .containsExactly("visitors", 119L, 1L, 30L, 100);
        assertThat(waiting()).isEqualTo(120);
        assertThatThrownBy(() -> journeys.enrol("tiny", new Selection.Segment("visitors"), "test"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shouldContinueWhereACrashStoppedIt() {
        leads(450);
        var enrolment = journeys.enrol("tiny", new Selection.All(), "test");
        leadJobs.once();

        transaction.executeWithoutResult(status -> {
            leadJobs.once();
            status.setRollbackOnly();
        });
        assertThat(journeys.enrolment(enrolment.id()).enrolled()).isEqualTo(100);
        finish();

        assertThat(journeys.enrolment(enrolment.id()).enrolled()).isEqualTo(450);
        assertThat(waiting()).isEqualTo(450);
    }

    @Test
    void shouldPauseAndGoOnWhereItWas() {
        leads(250);
        var id = journeys.enrol("tiny", new Selection.All(), "test").id();
        leadJobs.once();

        journeys.pauseEnrolment(id);
        var paused = journeys.pauseEnrolment(id);
        finish();

        assertThat(paused)
                .extracting(Enrolment::paused, Enrolment::finished, Enrolment::percent)
                .containsExactly(true, false, 40);
        assertThat(journeys.enrolment(id)).isEqualTo(paused);
        assertThat(waiting()).isEqualTo(100);

        journeys.resumeEnrolment(id);
        journeys.resumeEnrolment(id);
        finish();

        assertThat(journeys.enrolment(id))
                .extracting(Enrolment::state, Enrolment::enrolled, Enrolment::skipped)
                .containsExactly(LeadJobState.DONE, 250L, 0L);
        assertThat(waiting()).isEqualTo(250);
    }

    @Test
    void shouldBringOtherEnrolmentsOnWhileOneIsPaused() {
        leads(120);
        var paused = journeys.enrol("tiny", new Selection.All(), "test");
        journeys.pauseEnrolment(paused.id());

        assertThat(enrolAll().enrolled()).isEqualTo(120);
        assertThat(journeys.enrolment(paused.id()).seen()).isZero();
    }

    @Test
    void shouldCancelWhileRunningAndWhilePausedAndKeepWhoEntered() {
        leads(250);
        var running = journeys.enrol("tiny", new Selection.Of(leads.idsAfter(null, 250)), "test");
        leadJobs.once();
        journeys.cancelEnrolment(running.id());
        var paused = journeys.enrol("tiny", new Selection.All(), "test");
        journeys.pauseEnrolment(paused.id());
        journeys.cancelEnrolment(paused.id());

        var cancelled = journeys.cancelEnrolment(paused.id());
        finish();

        assertThat(cancelled.finishedAt()).isEqualTo(clock.instant());
        assertThat(journeys.enrolment(running.id()).enrolled()).isEqualTo(100);
        assertThat(journeys.enrolments("tiny")).extracting(Enrolment::state).containsOnly(LeadJobState.CANCELLED);
        assertThat(waiting()).isEqualTo(100);
    }

    @Test
    void shouldNotWakeAnEnrolmentThatHasEnded() {
        leads(1);
        var done = enrolAll().id();
        var cancelled = journeys.enrol("tiny", new Selection.All(), "test").id();
        journeys.cancelEnrolment(cancelled);

        assertThatThrownBy(() -> journeys.pauseEnrolment(done))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("done");
        assertThatThrownBy(() -> journeys.cancelEnrolment(done)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> journeys.resumeEnrolment(cancelled))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("cancelled");
        assertThatThrownBy(() -> journeys.pauseEnrolment("none")).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldPauseBetweenTwoBatchesWhileANodeIsAtWork() throws Exception {
        leads(300);
        var id = journeys.enrol("tiny", new Selection.All(), "test").id();
        var together = new CyclicBarrier(2);

        try (var nodes = new Nodes()) {
            nodes.each(
                    () -> {
                        together.await();
                        finish();
                        return null;
                    },
                    () -> {
                        together.await();
                        return pauseUnlessDone(id);
                    });
        }

        var seen = journeys.enrolment(id).enrolled();
        assertThat(seen).isIn(0L, 100L, 200L, 300L);
        assertThat(waiting()).isEqualTo(seen);
        resumeUnlessDone(id);
        finish();
        assertThat(waiting()).isEqualTo(300);
    }

    private Void pauseUnlessDone(String id) {
        try {
            journeys.pauseEnrolment(id);
        } catch (Conflict done) {
            assertThat(journeys.enrolment(id).state()).isEqualTo(LeadJobState.DONE);
        }
        return null;
    }

    private void resumeUnlessDone(String id) {
        if (journeys.enrolment(id).paused()) {
            journeys.resumeEnrolment(id);
        }
    }

    @Test
    void shouldNotBringALeadInTwiceWhenTwoNodesWorkAtOnce() throws Exception {
        leads(600);
        journeys.enrol("tiny", new Selection.All(), "one");
        journeys.enrol("tiny", new Selection.All(), "other");
        var together = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            together.await();
            finish();
            return null;
        };

        try (var nodes = new Nodes()) {
            nodes.both(node);
        }
        finish();

        assertThat(waiting()).isEqualTo(600);
        assertThat(journeys.enrolments("tiny")).allMatch(job -> job.enrolled() + job.skipped() == 600);
        assertThat(journeys.enrolments("tiny").stream()
                        .mapToLong(Enrolment::enrolled)
                        .sum())
                .isEqualTo(600);
    }

    @Test
    void shouldBringEachLeadInOnceWhenTwoNodesShareAnEnrolment() throws Exception {
        leads(1_000);
        var id = journeys.enrol("tiny", new Selection.All(), "test").id();
        var together = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            together.await();
            finish();
            return null;
        };

        try (var nodes = new Nodes()) {
            nodes.both(node);
        }
        finish();

        assertThat(journeys.enrolment(id))
                .extracting(Enrolment::state, Enrolment::enrolled, Enrolment::skipped)
                .containsExactly(LeadJobState.DONE, 1_000L, 0L);
        assertThat(waiting()).isEqualTo(1_000);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM lead_job_range", Long.class))
                .isZero();
    }

    @Test
    void shouldNotLetOneLeadThatCannotEnterHoldUpTheOthers() {
        leads(150);
        aLead("poison@example.test", Map.of("unwanted", "neither yes nor no", "patience", 2));

        var enrolment = enrolAll();

        assertThat(enrolment).extracting(Enrolment::enrolled, Enrolment::failed).containsExactly(150L, 1L);
        assertThat(enrolment.failure()).contains("could not be started");
        assertThat(waiting()).isEqualTo(150);
    }

    @Test
    void shouldNotPassOverLeadsWhoseRowsSomebodyElseHolds() {
        leads(150);
        var id = journeys.enrol("tiny", new Selection.All(), "test").id();

        transaction.executeWithoutResult(status -> {
            hold(leads.idsAfter(null, 1).get(0));
            assertThatThrownBy(
                            () -> CompletableFuture.supplyAsync(leadJobs::once).join())
                    .matches(DatabaseFailures::isPassing);
            status.setRollbackOnly();
        });
        finish();

        assertThat(journeys.enrolment(id))
                .extracting(Enrolment::enrolled, Enrolment::failed)
                .containsExactly(150L, 0L);
    }

    private void hold(String leadId) {
        jdbc.update(
                "INSERT INTO journey_run (instance_id, journey_key, lead_id, running, entered_at)"
                        + " VALUES ('held', 'tiny', ?, 1, 0)",
                leadId);
    }

    @Test
    void shouldMoveOnByTheEventThatALeadWaitsForAndByNoOther() {
        var clicker = aLead("clicker@example.test", Map.of("patience", 2));
        var reader = aLead("reader@example.test", Map.of("patience", 2));
        walk.enrol("tiny", clicker, reader);

        walk.happens(reader, "open");
        walk.happens(clicker, "click");
        walk.happens(clicker, "click");

        assertThat(leads.get(clicker).lifecycleStage()).isEqualTo(LifecycleStage.CUSTOMER);
        assertThat(walk.whereIs(clicker)).isEmpty();
        assertThat(walk.whereIs(reader)).containsExactly("wait-for-click");
        assertThat(journeys.stats("tiny").elements().get("won")).isEqualTo(new ElementStats(1, 0, 1, 0));
    }

    @Test
    void shouldTellInWhichJourneysALeadIsAndWas() {
        var gone = aLead("gone@example.test", Map.of("patience", 2));
        var inside = aLead("inside@example.test", Map.of("patience", 2));
        walk.enrol("tiny", gone, inside);
        walk.happens(gone, "click");

        assertThat(journeys.of(gone))
                .extracting(JourneyStay::name, JourneyStay::running, JourneyStay::leftBy)
                .containsExactly(tuple("Tiny", false, "Won"));
        assertThat(journeys.of(inside))
                .extracting(JourneyStay::key, JourneyStay::running, JourneyStay::leftAt)
                .containsExactly(tuple("tiny", true, null));
        assertThat(journeys.of("nobody")).isEmpty();
    }

    @Test
    void shouldKeepAnEventQueuedForALeadThatCannotGoOnWhileTheOthersDo() {
        var stuck = aLead("stuck@example.test", Map.of("patience", 2, "lukewarm", "perhaps"));
        var fine = aLead("fine@example.test", Map.of("patience", 2));
        walk.enrol("tiny", stuck, fine);

        walk.happens(stuck, "click");
        walk.happens(fine, "click");

        assertThat(walk.whereIs(stuck)).containsExactly("wait-for-click");
        assertThat(walk.whereIs(fine)).isEmpty();

        leads.upsert(draft("stuck@example.test", lukewarm(null)));
        clock.advance(Duration.ofMinutes(1));
        walk.happens(fine, "open");

        assertThat(walk.whereIs(stuck)).isEmpty();
    }

    @Test
    void shouldComputeAWaitInFeelFromTheLead() {
        var patient = aLead("patient@example.test", Map.of("patience", 5));
        walk.enrol("tiny", patient);

        walk.pass(Duration.ofDays(5).minusMinutes(1));
        walk.runAll();
        assertThat(walk.whereIs(patient)).containsExactly("wait-for-click");
        walk.pass(Duration.ofMinutes(2));
        walk.runAll();

        assertThat(walk.whereIs(patient)).isEmpty();
    }

    @Test
    void shouldCountTheSameBeforeAndAfterFolding() {
        leads(220);
        enrolAll();
        var before = journeys.stats("tiny");

        while (foldCounts.run()) {
            assertThat(journeys.stats("tiny")).isEqualTo(before);
        }

        assertThat(journeys.stats("tiny")).isEqualTo(before);
        assertThat(before.elements().get("wait-for-click")).isEqualTo(new ElementStats(220, 220, 0, 0));
    }

    private Enrolment enrolAll() {
        var enrolment = journeys.enrol("tiny", new Selection.All(), "test");
        finish();
        return journeys.enrolment(enrolment.id());
    }

    private void finish() {
        while (leadJobs.once()) {
            // until all enrolments are done
        }
    }

    private long waiting() {
        return walk.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("tiny")
                .count();
    }

    private void leads(int count) {
        leads.upsertAll(IntStream.range(0, count)
                .mapToObj(i -> draft("lead" + i + "@example.test", Map.of("patience", 2)))
                .toList());
    }

    private String aLead(String email, Map<String, Object> attributes) {
        return leads.upsert(draft(email, attributes)).lead().id();
    }

    private static Map<String, Object> lukewarm(Object value) {
        var attributes = new HashMap<String, Object>();
        attributes.put("lukewarm", value);
        return attributes;
    }

    private static LeadDraft draft(String email, Map<String, Object> attributes) {
        return new LeadDraft(null, email, null, null, null, null, null, null, null, null, attributes, null);
    }

    /** Two threads that stand for two nodes. */
    private static final class Nodes implements AutoCloseable {
        private final ExecutorService threads = Executors.newFixedThreadPool(2);

        void both(Callable<Void> work) throws Exception {
            each(work, work);
        }

        void each(Callable<Void> one, Callable<Void> other) throws Exception {
            for (var done : threads.invokeAll(List.of(one, other))) {
                done.get();
            }
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
