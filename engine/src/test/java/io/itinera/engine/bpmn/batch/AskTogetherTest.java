package io.itinera.engine.bpmn.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.base.Worker;
import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.LeadRef;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.kit.Asked;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.kit.OnH2;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/** However many leads are walked together, the database is asked for the rows of all of them at once. */
@OnH2
class AskTogetherTest extends EngineContract {
    private static final int LEADS = 40;

    /** More than once, as an answer may be stale after something was written; but not lead by lead. */
    private static final int AT_MOST = 5;

    @Autowired
    private JobBatches batches;

    @Autowired
    private JourneyWalk walk;

    @Autowired
    private Events events;

    @Autowired
    private Journeys journeys;

    @Autowired
    @Qualifier("wakeUpWorker")
    private Worker wakeUps;

    @Autowired
    private JdbcTemplate jdbc;

    private List<String> leads;

    @BeforeEach
    void lettingManyWait() {
        walk.clear();
        walk.publish("drawings/dry-run.bpmn");
        leads = IntStream.range(0, LEADS)
                .mapToObj(i -> walk.aLead("lead" + i + "@example.test", Map.of()))
                .toList();
        walk.enrol("try-me", leads.toArray(String[]::new));
        walk.runAll();
        assertThat(waiting()).isEqualTo(LEADS);
    }

    @AfterEach
    void withdraw() {
        walk.clear();
    }

    @Test
    void shouldAskOnceForAllWhoseTimeRanOut() {
        walk.pass(Duration.ofDays(3));

        try (var asked = new Asked(jdbc)) {
            batches.run(LEADS);

            assertThat(asked.moreOftenThan(AT_MOST)).isEmpty();
        }
        assertThat(waiting()).isZero();
    }

    @Test
    void shouldAskOnceForAllWhomTheirEventsMoveOn() {
        try (var asked = new Asked(jdbc)) {
            events.ingest(leads.stream()
                    .map(lead -> new IncomingEvent(null, LeadRef.byId(lead), "purchase", null, Map.of()))
                    .toList());
            wakeUps.drain();

            assertThat(asked.moreOftenThan(AT_MOST)).isEmpty();
        }
        assertThat(waiting()).isZero();
    }

    private long waiting() {
        return journeys.stats("try-me").elements().get("click-or-not").waiting();
    }
}
