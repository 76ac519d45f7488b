package io.itinera.webapp.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.journey.JourneySummary;
import io.itinera.engine.message.MessageState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeTest {

    @Test
    void shouldBeginWithTheFirstStepsAlone() {
        var home = new Home(0, List.of(journey(0, 0)), Map.of(), 0, false, List.of());

        assertThat(home.firstRun()).isTrue();
        assertThat(home.showSteps()).isTrue();
        assertThat(home.enrolled()).isFalse();
    }

    @Test
    void shouldKeepTheStepsInSightUntilSalesDecided() {
        var underWay = new Home(3, List.of(journey(2, 1)), Map.of(), 1, false, List.of());
        var arrived = new Home(3, List.of(journey(2, 1)), Map.of(), 0, true, List.of());

        assertThat(underWay.firstRun()).isFalse();
        assertThat(underWay.enrolled()).isTrue();
        assertThat(underWay.showSteps()).isTrue();
        assertThat(arrived.showSteps()).isFalse();
    }

    @Test
    void shouldSumWhatCannotGoOut() {
        var messages = Map.of(MessageState.SENT, 5L, MessageState.FAILED, 2L, MessageState.DEAD, 1L);
        var home = new Home(3, List.of(journey(2, 1), journey(4, 0)), messages, 0, true, List.of());

        assertThat(home.running()).isEqualTo(6);
        assertThat(home.completed()).isEqualTo(1);
        assertThat(home.sent()).isEqualTo(5);
        assertThat(home.refused()).isZero();
        assertThat(home.failed()).isEqualTo(3);
    }

    private static JourneySummary journey(long running, long completed) {
        return new JourneySummary("key", "Name", 1, running, completed, Instant.EPOCH);
    }
}
