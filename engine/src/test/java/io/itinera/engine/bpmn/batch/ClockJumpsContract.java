package io.itinera.engine.bpmn.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.journey.ElementStats;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.kit.Recount;
import io.itinera.engine.message.MessageState;
import io.itinera.engine.message.Messages;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Clocks that are set back and forth while leads walk: nobody is forgotten, nobody goes twice. */
abstract class ClockJumpsContract extends EngineContract {
    private static final int ROUNDS = 20;
    private static final int LEADS_A_ROUND = 100;
    private static final Duration FARTHEST = Duration.ofDays(3);

    @Autowired
    JourneyWalk walk;

    @Autowired
    Journeys journeys;

    @Autowired
    Messages messages;

    @Autowired
    JobBatches batches;

    @Autowired
    JdbcTemplate database;

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
    void shouldGetEverybodyThroughOnceThoughTheClockJumps() {
        var random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            walk.enrol("side-by-side", newLeads(round));
            batches.run(50);
            jump(random);
            batches.run(50);
        }
        walk.pass(FARTHEST.multipliedBy(2 * ROUNDS));
        walk.runAll();
        walk.pass(Duration.ofHours(1));
        walk.runAll();

        long all = ROUNDS * LEADS_A_ROUND;
        assertThat(journeys.stats("side-by-side").elements().get("done")).isEqualTo(new ElementStats(all, 0, all, 0));
        assertThat(messages.counts().get(MessageState.QUEUED)).isEqualTo(2 * all);
        assertThat(database.queryForObject("SELECT COUNT(DISTINCT lead_id) FROM message", Long.class))
                .isEqualTo(all);
        assertThat(Recount.counted(journeys, "side-by-side")).isEqualTo(Recount.recounted(database));
    }

    private String[] newLeads(int round) {
        return IntStream.range(0, LEADS_A_ROUND)
                .mapToObj(i -> walk.aLead("lead-" + round + "-" + i + "@example.test", Map.of("ready", false)))
                .toArray(String[]::new);
    }

    /** Up to three days forward or back. */
    private void jump(Random random) {
        walk.pass(Duration.ofMinutes(Math.round((2 * random.nextDouble() - 1) * FARTHEST.toMinutes())));
    }
}
