package io.itinera.engine.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.connectors.Outcome;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.kit.SettableClock;
import io.itinera.engine.lead.Lead;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one node lets through to one provider. */
class LaneTest {
    private static final Outcome DOWN = new Outcome.Unavailable("down", null);
    private static final Outcome TAKEN = new Outcome.Accepted("1");
    private static final Duration QUICK = Duration.ofMillis(1);

    private final SettableClock clock = new SettableClock();

    @Test
    void shouldLetThroughNoMoreThanItsRate() {
        var lane = lane(10, 4);

        assertThat(lane.enter(100)).isEqualTo(10);
        lane.leave(10, 10, QUICK);
        assertThat(lane.enter(100)).isZero();
        assertThat(lane.wait(clock.instant())).isEqualTo(Duration.ofMillis(100));

        clock.advance(Duration.ofMillis(500));
        assertThat(lane.enter(100)).isEqualTo(5);
    }

    @Test
    void shouldGiveBackWhatWasNotHandedOver() {
        var lane = lane(10, 4);

        lane.enter(100);
        lane.leave(10, 3, QUICK);

        assertThat(lane.enter(100)).isEqualTo(7);
    }

    @Test
    void shouldKeepOddRatesOverTime() {
        var lane = lane(0.5, 4);

        assertThat(lane.enter(100)).isEqualTo(1);
        lane.leave(1, 1, QUICK);
        clock.advance(Duration.ofSeconds(1));
        assertThat(lane.enter(100)).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(lane.enter(100)).isEqualTo(1);
    }

    @Test
    void shouldLetInNoMoreBatchesThanItsConcurrency() {
        var lane = lane(0, 2);

        assertThat(lane.enter(100)).isEqualTo(100);
        assertThat(lane.enter(100)).isEqualTo(100);
        assertThat(lane.enter(100)).isZero();
        lane.leave(100, 100, QUICK);
        assertThat(lane.enter(100)).isEqualTo(100);
    }

    @Test
    void shouldCutBatchesSoThatASlowProviderHoldsNobodyForLong() {
        var lane = lane(0, 4);
        lane.enter(100);

        lane.leave(100, 10, Duration.ofSeconds(2));

        assertThat(lane.enter(100)).isEqualTo(10);
    }

    @Test
    void shouldRestAsLongAsTheProviderAsks() {
        var lane = lane(0, 4);
        lane.enter(100);
        assertThat(lane.open()).isTrue();

        lane.note(new Outcome.Unavailable("busy", Duration.ofSeconds(90)), QUICK);

        assertThat(lane.open()).isFalse();
        assertThat(lane.enter(100)).isZero();
        assertThat(lane.wait(clock.instant())).isEqualTo(Duration.ofSeconds(90));
        assertThat(lane.status().breaker()).isEqualTo("resting");
        clock.advance(Duration.ofSeconds(90));
        assertThat(lane.enter(100)).isPositive();
    }

    @Test
    void shouldCloseWhereTheProviderIsDownAndFindOutWithAFewMessagesWhetherItIsBack() {
        var lane = lane(0, 4);
        for (int i = 0; i < 5; i++) {
            assertThat(lane.open()).isTrue();
            lane.note(DOWN, QUICK);
        }

        assertThat(lane.open()).isFalse();
        assertThat(lane.enter(100)).isZero();
        assertThat(lane.status().breaker()).isEqualTo("open");
        assertThat(lane.status().trouble()).isEqualTo("down");

        clock.advance(Duration.ofSeconds(31));
        assertThat(lane.enter(100)).isEqualTo(Breaker.PROBES);
        for (int i = 0; i < Breaker.PROBES; i++) {
            assertThat(lane.open()).isTrue();
            lane.note(TAKEN, QUICK);
        }
        lane.leave(Breaker.PROBES, Breaker.PROBES, QUICK);
        assertThat(lane.enter(100)).isEqualTo(100);
        assertThat(lane.status().breaker()).isEqualTo("closed");
    }

    @Test
    void shouldTakeARefusalForASignOfLife() {
        var lane = lane(0, 4);

        for (int i = 0; i < 20; i++) {
            assertThat(lane.open()).isTrue();
            lane.note(new Outcome.Rejected("no such user", true), QUICK);
        }
    }

    private Lane lane(double rate, int concurrency) {
        return new Lane(new Nobody(), new LaneLimits(rate, concurrency), Duration.ofSeconds(2), clock);
    }

    private static final class Nobody implements ChannelSender {
        @Override
        public String channel() {
            return "pigeon";
        }

        @Override
        public String provider() {
            return "loft";
        }

        @Override
        public String label() {
            return "pigeon";
        }

        @Override
        public Optional<String> address(Lead lead) {
            return Optional.empty();
        }

        @Override
        public Optional<Channel> consent() {
            return Optional.empty();
        }

        @Override
        public Outcome send(Message message, Lead lead) {
            return TAKEN;
        }

        @Override
        public RenderedMessage preview(Message message, Lead lead) {
            throw new UnsupportedOperationException("nobody looks at pigeons");
        }
    }
}
