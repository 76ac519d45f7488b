package io.itinera.benchmarks.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** JMH needs a JVM a benchmark and seconds each; here only that what it measures does what it should. */
class CpuBenchmarksTest {
    @Test
    void shouldMeasureAConditionThatHolds() {
        var condition = new FeelCondition();

        condition.parse();

        assertThat(condition.evaluate()).isTrue();
        assertThat(condition.parseAnew().text()).contains("lead.score");
    }

    @Test
    void shouldMeasureAScoreThatComesOut() {
        var table = new ScoreTable();
        table.publish();

        try {
            assertThat(table.evaluate().getSingleResult().getEntryMap()).containsKey("score");
        } finally {
            table.stop();
        }
    }
}
