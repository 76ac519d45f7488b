package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.bpmn.batch.JobBatches;
import io.itinera.engine.handoff.Handoff;
import io.itinera.engine.handoff.HandoffState;
import io.itinera.engine.handoff.Handoffs;
import io.itinera.engine.kit.Asked;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** However many leads become ready for sales at a time, the database is asked about all of them at once. */
class ManyHandoffsTest extends JourneyTrace {
    private static final int LEADS = 40;

    /** Some dozens of rows a statement, and some statements twice; but none lead by lead. */
    private static final int AT_MOST = 10;

    @Autowired
    private JobBatches batches;

    @Autowired
    private Handoffs handoffs;

    @Autowired
    private JdbcTemplate jdbc;

    private List<String> leads;

    @BeforeEach
    void lettingManyBecomeReady() {
        leads = IntStream.range(0, LEADS)
                .mapToObj(i -> walk.aLead("lead" + i + "@example.test", GOOD))
                .toList();
        walk.enrol(NURTURE, leads.toArray(String[]::new));
        walk.runAll();
        walk.pass(Duration.ofDays(3));
        for (int i = 0; i < 2; i++) {
            batches.run(LEADS);
        }
    }

    @Test
    void shouldOpenAllHandoffsTogether() {
        assertThat(leads).allMatch(lead -> walk.whereIs(lead).contains("hand-to-sales"));

        try (var asked = new Asked(jdbc)) {
            batches.run(LEADS);

            assertThat(asked.moreOftenThan(AT_MOST)).isEmpty();
        }

        assertThat(leads).allSatisfy(lead -> {
            assertThat(walk.taskOf(lead).getPriority()).isEqualTo(65);
            assertThat(handoffs.of(lead)).extracting(Handoff::state).containsExactly(HandoffState.OPEN);
        });
    }

    @Test
    void shouldEscalateAllThatAreOverdueTogether() {
        batches.run(LEADS);
        walk.pass(Duration.ofHours(8));

        try (var asked = new Asked(jdbc)) {
            batches.run(LEADS);
            batches.run(LEADS);

            // the engine reads when a task began before it writes down that the task changed
            assertThat(asked.moreOftenThan(AT_MOST)).noneMatch(question -> !question.contains("ACT_HI_TASKINST"));
        }

        assertThat(leads).extracting(walk::taskOf).extracting(Task::getPriority).containsOnly(100);
        assertThat(leads).allMatch(lead -> handoffs.of(lead).get(0).escalated());
    }
}
