package io.itinera.engine.rescore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.base.Worker;
import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.LeadRef;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.leadjob.LeadJobState;
import io.itinera.engine.leadjob.LeadJobStatus;
import io.itinera.engine.leadjob.Selection;
import io.itinera.engine.scoring.Scoring;
import io.itinera.engine.segment.Segments;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

abstract class RescoringContract extends EngineContract {
    @Autowired
    private Rescoring rescoring;

    @Autowired
    private RescoreDaily daily;

    @Autowired
    @Qualifier("leadJobWorker")
    private Worker leadJobs;

    @Autowired
    private Scoring scoring;

    @Autowired
    private Leads leads;

    @Autowired
    private Events events;

    @Autowired
    private Segments segments;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void withdraw() {
        repository.createDeploymentQuery().list().forEach(one -> repository.deleteDeployment(one.getId(), true));
    }

    @Test
    void shouldScoreAllLeadsAndStoreNothingTwice() {
        publish(10);
        var ids = leads(1_200);

        assertThat(run(new Selection.All()))
                .extracting(
                        LeadJobStatus::state,
                        LeadJobStatus::total,
                        LeadJobStatus::done,
                        LeadJobStatus::skipped,
                        LeadJobStatus::percent)
                .containsExactly(LeadJobState.DONE, 1_200L, 1_200L, 0L, 100);
        publish(20);
        run(new Selection.All());
        run(new Selection.All());

        assertThat(leads.findAll(ids).values()).allMatch(lead -> lead.score() == 20);
        assertThat(scoring.history(ids.get(0), 9)).hasSize(2);
    }

    @Test
    void shouldGoOnWhereACrashOrAPersonStoppedIt() {
        publish(10);
        leads(2_400);
        var id = rescoring
                .start(Scoring.LEAD_SCORE, new Selection.All(), false, "test")
                .id();
        leadJobs.once();
        transaction.executeWithoutResult(status -> {
            leadJobs.once();
            status.setRollbackOnly();
        });

        assertThat(rescoring.pause(id).done()).isEqualTo(1_000);
        assertThat(leadJobs.once()).isFalse();
        rescoring.resume(id);
        finish();

        assertThat(rescoring.get(id).done()).isEqualTo(2_400);
    }

    @Test
    void shouldCancel() {
        publish(10);
        leads(1_100);
        var id = rescoring
                .start(Scoring.LEAD_SCORE, new Selection.All(), false, "test")
                .id();
        leadJobs.once();

        rescoring.cancel(id);
        finish();

        assertThat(rescoring.get(id))
                .extracting(LeadJobStatus::state, LeadJobStatus::done)
                .containsExactly(LeadJobState.CANCELLED, 1_000L);
    }

    @Test
    void shouldScoreASegmentOnlyOrListedLeads() {
        publish(10);
        var ids = leads(20);
        segments.save("first", "First", "lead.number < 5", "test");

        assertThat(run(new Selection.Segment("first")))
                .extracting(LeadJobStatus::done, LeadJobStatus::outside)
                .containsExactly(5L, 15L);
        assertThat(run(new Selection.Of(List.of(ids.get(19), "nobody"))))
                .extracting(LeadJobStatus::done, LeadJobStatus::skipped)
                .containsExactly(1L, 1L);
        assertThat(leads.findAll(ids).values().stream().filter(lead -> lead.score() != null))
                .hasSize(6);
    }

    @Test
    void shouldScoreOnlyLeadsOfWhomSomethingChanged() {
        publish(10);
        var ids = leads(20);
        clock.advance(Duration.ofHours(1));
        assertThat(runChanged().done()).isEqualTo(20);
        clock.advance(Duration.ofHours(1));
        leads.upsert(LeadDraft.byExternalId("lead-3").withAttribute("number", 33));
        events.ingest(List.of(new IncomingEvent("e", LeadRef.byId(ids.get(7)), "click", clock.instant(), Map.of())));

        assertThat(runChanged())
                .extracting(LeadJobStatus::done, LeadJobStatus::skipped)
                .containsExactly(2L, 18L);
    }

    @Test
    void shouldScoreChangedLeadsOnceADay() {
        publish(10);
        leads(3);
        daily.startWhereDue();
        assertThat(rescoring.latest(Scoring.LEAD_SCORE)).isEmpty();

        clock.advance(Duration.ofDays(1));
        daily.startWhereDue();
        daily.startWhereDue();
        finish();

        assertThat(rescoring.latest(Scoring.LEAD_SCORE)).singleElement().matches(LeadJobStatus::finished);
    }

    @Test
    void shouldRefuseATableThatThereIsNot() {
        assertThatThrownBy(() -> rescoring.start("none", new Selection.All(), false, "test"))
                .isInstanceOf(NotFound.class);
    }

    private LeadJobStatus run(Selection selection) {
        return finished(rescoring.start(Scoring.LEAD_SCORE, selection, false, "test"));
    }

    private LeadJobStatus runChanged() {
        return finished(rescoring.start(Scoring.LEAD_SCORE, new Selection.All(), true, "test"));
    }

    private LeadJobStatus finished(LeadJobStatus job) {
        var id = job.id();
        finish();
        return rescoring.get(id);
    }

    private void finish() {
        while (leadJobs.once()) {
            // until nothing is left
        }
    }

    private List<String> leads(int many) {
        leads.upsertAll(IntStream.range(0, many)
                .mapToObj(number -> LeadDraft.byExternalId("lead-" + number).withAttribute("number", number))
                .toList());
        return IntStream.range(0, many)
                .mapToObj(number ->
                        leads.findByExternalId("lead-" + number).orElseThrow().id())
                .toList();
    }

    private void publish(int points) {
        repository
                .createDeployment()
                .addString("lead-score.dmn", """
                        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="f" name="f" namespace="t">
                          <decision id="lead-score" name="Score"><decisionTable id="t" hitPolicy="FIRST">
                            <output id="o" name="score" />
                            <rule id="r"><outputEntry id="p"><text>%d</text></outputEntry></rule>
                          </decisionTable></decision>
                        </definitions>
                        """.formatted(points))
                .deploy();
    }
}
