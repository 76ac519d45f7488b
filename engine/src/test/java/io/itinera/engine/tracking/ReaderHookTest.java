package io.itinera.engine.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.connectors.Inbound;
import io.itinera.connectors.InboundRequest;
import io.itinera.connectors.Report;
import io.itinera.connectors.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReaderHookTest {
    private static final HookRequest REQUEST = new HookRequest(
            "POST",
            "https://itinera.example.test/hooks/acme?a=1",
            Map.of("x-signature", "s"),
            Map.of(),
            "Body=Stop".getBytes(StandardCharsets.UTF_8));

    private static ReaderHook answering(Inbound inbound) {
        return new ReaderHook(new ReportReader() {
            @Override
            public String name() {
                return "acme";
            }

            @Override
            public Inbound read(InboundRequest request) {
                assertThat(request.url()).isEqualTo(REQUEST.url());
                assertThat(request.header("X-Signature")).isEqualTo("s");
                assertThat(request.body()).isEqualTo("Body=Stop");
                return inbound;
            }
        });
    }

    @Test
    void shouldTakeASignedTextForAReply() {
        var hook = answering(
                new Inbound.Genuine(List.of(new Report.Reply("sms", "acme:7", "+49151", "+4930", "Stop", null, null))));

        assertThat(hook.provider()).isEqualTo("acme");
        assertThat(hook.receive(REQUEST).receipts())
                .containsExactly(Receipt.reply("acme:7", "sms", "+49151", "Stop", null));
    }

    @Test
    void shouldAnswerAProviderThatAsksWhetherTheAddressIsOurs() {
        var answer = answering(new Inbound.Question("1158201444")).receive(REQUEST);

        assertThat(answer.body()).isEqualTo("1158201444");
        assertThat(answer.receipts()).isEmpty();
    }

    @Test
    void shouldRefuseWhatIsForgedOrMakesNoSense() {
        assertThatThrownBy(() -> answering(new Inbound.Forged("no signature")).receive(REQUEST))
                .isInstanceOf(HookRefused.class)
                .hasMessage("no signature");
        assertThatThrownBy(() -> answering(new Inbound.Unreadable("no id")).receive(REQUEST))
                .isInstanceOfSatisfying(
                        HookRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(400));
    }
}
