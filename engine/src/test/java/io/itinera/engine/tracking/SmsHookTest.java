package io.itinera.engine.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.connectors.Inbound;
import io.itinera.connectors.InboundRequest;
import io.itinera.connectors.sms.InboundSms;
import io.itinera.connectors.sms.InboundSmsReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SmsHookTest {
    private static final HookRequest REQUEST = new HookRequest(
            "POST",
            "https://itinera.example.test/hooks/acme?a=1",
            Map.of("x-signature", "s"),
            Map.of(),
            "Body=Stop".getBytes(StandardCharsets.UTF_8));

    private static SmsHook answering(Inbound<InboundSms> inbound) {
        return new SmsHook(new InboundSmsReader() {
            @Override
            public String name() {
                return "acme";
            }

            @Override
            public Inbound<InboundSms> read(InboundRequest request) {
                assertThat(request.url()).isEqualTo(REQUEST.url());
                assertThat(request.header("X-Signature")).isEqualTo("s");
                assertThat(request.body()).isEqualTo("Body=Stop");
                return inbound;
            }
        });
    }

    @Test
    void shouldTakeASignedTextForAReply() {
        var hook = answering(new Inbound.Genuine<>(List.of(new InboundSms("acme", "7", "+49151", "+4930", "Stop"))));

        assertThat(hook.provider()).isEqualTo("acme");
        assertThat(hook.receive(REQUEST).receipts())
                .containsExactly(Receipt.reply("acme:7", "sms", "+49151", "Stop", null));
    }

    @Test
    void shouldRefuseWhatIsForgedOrMakesNoSense() {
        assertThatThrownBy(() -> answering(new Inbound.Forged<>("no signature")).receive(REQUEST))
                .isInstanceOf(HookRefused.class)
                .hasMessage("no signature");
        assertThatThrownBy(() -> answering(new Inbound.Unreadable<>("no id")).receive(REQUEST))
                .isInstanceOfSatisfying(
                        HookRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(400));
    }
}
