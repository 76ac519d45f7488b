package io.itinera.engine.bpmn.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.bpmn.step.Step;
import io.itinera.engine.bpmn.step.StepContext;
import io.itinera.engine.journey.ElementStats;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.kit.Recount;
import io.itinera.engine.message.MessageState;
import io.itinera.engine.message.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Steps that fail for one lead in three, at random: everybody gets there all the same, and the counters are right. */
@Import(FlakyStepsContract.Flaky.class)
abstract class FlakyStepsContract extends EngineContract {
    private static final int LEADS = 200;

    @Autowired
    JourneyWalk walk;

    @Autowired
    Journeys journeys;

    @Autowired
    Messages messages;

    @Autowired
    ManagementService management;

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
    void shouldGetEverybodyThroughOnceAndCountExactly() {
        var leads = IntStream.range(0, LEADS)
                .mapToObj(i -> walk.aLead("lead-" + i + "@example.test", Map.of("ready", false)))
                .toArray(String[]::new);
        walk.enrol("side-by-side", leads);

        for (int day = 0; day < 60 && at("done").left() < LEADS; day++) {
            walk.runAll();
            tryAgainWhatWasGivenUp();
            walk.pass(Duration.ofDays(1));
        }

        assertThat(at("done")).isEqualTo(new ElementStats(LEADS, 0, LEADS, 0));
        assertThat(at("greet")).isEqualTo(new ElementStats(LEADS, 0, LEADS, 0));
        assertThat(messages.counts().get(MessageState.QUEUED)).isEqualTo(2 * LEADS);
        assertThat(Recount.counted(journeys, "side-by-side")).isEqualTo(Recount.recounted(database));
    }

    /** As an administrator does in Cockpit. */
    private void tryAgainWhatWasGivenUp() {
        management.createJobQuery().noRetriesLeft().list().forEach(job -> management.setJobRetries(job.getId(), 3));
    }

    private ElementStats at(String element) {
        return journeys.stats("side-by-side").elements().get(element);
    }

    /** No configuration by annotation: it would be found by every other test's scan. */
    static class Flaky {
        @Bean
        static BeanPostProcessor flakySteps() {
            var random = new Random(3);
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Step step ? new FlakyStep(step, random) : bean;
                }
            };
        }
    }

    private record FlakyStep(Step step, Random random) implements Step {
        @Override
        public StepTerm term() {
            return step.term();
        }

        @Override
        public void run(List<StepContext> steps) {
            step.run(steps);
            if (steps.stream().anyMatch(each -> random.nextInt(3) == 0)) {
                throw new IllegalStateException("It fails one time in three");
            }
        }
    }
}
