package io.itinera.engine.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageStateTest {
    @ParameterizedTest
    @EnumSource(
            value = MessageState.class,
            names = {"SENT", "REFUSED", "FAILED"})
    void shouldLeaveHistoryAsItIs(MessageState ended) {
        for (var next : MessageState.values()) {
            assertThat(ended.mayBecome(next)).as("%s to %s", ended, next).isFalse();
        }
    }

    @Test
    void shouldOnlyQueueAgainWhatWasPausedOrGivenUp() {
        for (var next : MessageState.values()) {
            assertThat(MessageState.PAUSED.mayBecome(next)).isEqualTo(next == MessageState.QUEUED);
            assertThat(MessageState.DEAD.mayBecome(next)).isEqualTo(next == MessageState.QUEUED);
        }
    }

    @Test
    void shouldRefuseAWayThatIsNotDrawn() {
        assertThatThrownBy(() -> MessageState.SENT.move(MessageState.QUEUED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A message that is SENT cannot become QUEUED.");
    }

    @Test
    void shouldCutReasonsThatDoNotFit() {
        var result =
                new SendResult("m-1", MessageState.FAILED, "x".repeat(2_000), "smtp", null, 1, Instant.EPOCH, null);

        assertThat(result.reason()).hasSize(1_000).endsWith("…");
    }
}
