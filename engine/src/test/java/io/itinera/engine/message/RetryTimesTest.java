package io.itinera.engine.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryTimesTest {
    private static final MessageSettings.Retry SETTINGS =
            new MessageSettings.Retry(5, Duration.ofMinutes(1), Duration.ofMinutes(20));

    @Test
    void shouldWaitThreeTimesAsLongEachTimeUpToTheLimit() {
        var times = new RetryTimes(SETTINGS, () -> 0.5);

        assertThat(times.after(1, null)).contains(Duration.ofMinutes(1));
        assertThat(times.after(2, null)).contains(Duration.ofMinutes(3));
        assertThat(times.after(3, null)).contains(Duration.ofMinutes(9));
        assertThat(times.after(4, null)).contains(Duration.ofMinutes(20));
        assertThat(times.after(5, null)).isEmpty();
    }

    @Test
    void shouldSpreadTheWaitByAFifth() {
        assertThat(new RetryTimes(SETTINGS, () -> 0).after(1, null)).contains(Duration.ofSeconds(48));
        assertThat(new RetryTimes(SETTINGS, () -> 1).after(1, null)).contains(Duration.ofSeconds(72));
    }

    @Test
    void shouldNeverComeBackBeforeTheProviderAsks() {
        var times = new RetryTimes(SETTINGS, () -> 0.5);

        assertThat(times.after(1, Duration.ofHours(2))).contains(Duration.ofHours(2));
        assertThat(times.after(1, Duration.ofSeconds(1))).contains(Duration.ofMinutes(1));
    }
}
