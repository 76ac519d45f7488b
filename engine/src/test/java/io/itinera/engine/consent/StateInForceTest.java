package io.itinera.engine.consent;

import static io.itinera.engine.consent.ConsentState.OPTED_IN;
import static io.itinera.engine.consent.ConsentState.OPTED_OUT;
import static io.itinera.engine.consent.ConsentState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateInForceTest {
    private static Consent said(String topic, ConsentState state, long second) {
        return new Consent("a", Channel.EMAIL, topic, state, "form", Instant.ofEpochSecond(second));
    }

    private static ConsentState about(String topic, Consent... said) {
        return StateInForce.of(List.of(said), Channel.EMAIL, topic);
    }

    @Test
    void shouldKnowNothingWhereNothingWasSaid() {
        assertThat(about("news")).isEqualTo(UNKNOWN);
        assertThat(about("news", said("offers", OPTED_IN, 1))).isEqualTo(UNKNOWN);
        assertThat(StateInForce.of(List.of(said("*", OPTED_IN, 1)), Channel.SMS, "*"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void shouldApplyWhatWasSaidAboutEverything() {
        assertThat(about("news", said("*", OPTED_IN, 1))).isEqualTo(OPTED_IN);
        assertThat(about("news", said("*", OPTED_OUT, 1))).isEqualTo(OPTED_OUT);
        assertThat(about(null, said("*", OPTED_OUT, 1))).isEqualTo(OPTED_OUT);
    }

    @Test
    void shouldHoldARefusalOfTheTopicAgainstALaterGeneralYes() {
        assertThat(about("news", said("news", OPTED_OUT, 1), said("*", OPTED_IN, 2)))
                .isEqualTo(OPTED_OUT);
    }

    @Test
    void shouldHoldAGeneralRefusalButForTopicsAgreedToLater() {
        assertThat(about("news", said("news", OPTED_IN, 1), said("*", OPTED_OUT, 2)))
                .isEqualTo(OPTED_OUT);
        assertThat(about("news", said("news", OPTED_IN, 2), said("*", OPTED_OUT, 2)))
                .isEqualTo(OPTED_OUT);
        assertThat(about("news", said("news", OPTED_IN, 3), said("*", OPTED_OUT, 2)))
                .isEqualTo(OPTED_IN);
    }
}
