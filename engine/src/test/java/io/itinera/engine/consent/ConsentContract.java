package io.itinera.engine.consent;

import static io.itinera.engine.consent.Channel.EMAIL;
import static io.itinera.engine.consent.Channel.SMS;
import static io.itinera.engine.consent.ConsentState.OPTED_IN;
import static io.itinera.engine.consent.ConsentState.OPTED_OUT;
import static io.itinera.engine.consent.ConsentState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ConsentContract extends EngineContract {
    private static final Instant EARLY = SettableClock.START.minusSeconds(60);

    @Autowired
    Consents consents;

    private static Consent said(String leadId, Channel channel, ConsentState state, Instant at) {
        return new Consent(leadId, channel, "*", state, "form", at);
    }

    @Test
    void shouldKeepTheLatestStatementInForceAndEveryOneAsProof() {
        consents.record(List.of(said("a", EMAIL, OPTED_IN, EARLY)));
        consents.record(List.of(said("a", EMAIL, OPTED_OUT, null)));

        assertThat(consents.of("a")).containsExactly(said("a", EMAIL, OPTED_OUT, SettableClock.START));
        assertThat(consents.history("a")).extracting(Consent::state).containsExactly(OPTED_OUT, OPTED_IN);
    }

    @Test
    void shouldNotLetAnOlderStatementOverruleANewerOne() {
        consents.record(List.of(said("a", EMAIL, OPTED_OUT, null)));
        consents.record(List.of(said("a", EMAIL, OPTED_IN, EARLY)));

        assertThat(consents.state("a", EMAIL, "*")).isEqualTo(OPTED_OUT);
        assertThat(consents.of("a").get(0).at()).isEqualTo(SettableClock.START);
        assertThat(consents.history("a")).hasSize(2);
    }

    @Test
    void shouldLeaveNoTraceOfSayingTheSameAgain() {
        consents.record(List.of(said("a", EMAIL, OPTED_IN, EARLY)));
        consents.record(List.of(said("a", EMAIL, OPTED_IN, null), said("a", EMAIL, OPTED_IN, null)));

        assertThat(consents.history("a")).hasSize(1);
    }

    @Test
    void shouldTakeSeveralStatementsOfOneLeadInTheirOrder() {
        consents.record(List.of(
                said("a", EMAIL, OPTED_IN, EARLY),
                said("a", EMAIL, OPTED_OUT, null),
                said("a", SMS, OPTED_IN, null),
                said("b", EMAIL, OPTED_IN, null)));

        assertThat(consents.of(List.of("a", "b", "c")))
                .isEqualTo(Map.of("a", Map.of(EMAIL, OPTED_OUT, SMS, OPTED_IN), "b", Map.of(EMAIL, OPTED_IN)));
        assertThat(consents.state("c", EMAIL, "*")).isEqualTo(UNKNOWN);
    }

    @Test
    void shouldTakeThousandsAtOnce() {
        consents.record(IntStream.range(0, 2_000)
                .mapToObj(i -> said("lead-" + i, EMAIL, i % 2 == 0 ? OPTED_IN : OPTED_OUT, null))
                .toList());

        var ids = IntStream.range(0, 2_000).mapToObj(i -> "lead-" + i).toList();
        assertThat(consents.of(ids)).hasSize(2_000);
    }

    @Test
    void shouldForgetALead() {
        consents.record(List.of(said("a", EMAIL, OPTED_IN, null), said("b", EMAIL, OPTED_IN, null)));

        consents.erase("a");

        assertThat(consents.history("a")).isEmpty();
        assertThat(consents.of("a")).isEmpty();
        assertThat(consents.of("b")).hasSize(1);
    }

    @Test
    void shouldRefuseAStatementWithoutSource() {
        var nowhere = new Consent("a", EMAIL, null, OPTED_IN, null, null);

        assertThatThrownBy(() -> consents.record(List.of(nowhere)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("source");
    }
}
