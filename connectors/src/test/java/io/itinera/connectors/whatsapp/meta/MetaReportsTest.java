package io.itinera.connectors.whatsapp.meta;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.connectors.Hmac;
import io.itinera.connectors.Inbound;
import io.itinera.connectors.InboundRequest;
import io.itinera.connectors.Report;
import io.itinera.connectors.Report.Fate;
import io.itinera.connectors.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Posts as Meta documents them. */
class MetaReportsTest {
    private static final String URL = "https://itinera.example.test/hooks/meta";
    private static final Instant AT = Instant.ofEpochSecond(1_700_000_000);
    private static final String ENVELOPE = """
            {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [{"field": "messages", "value": {
              "messaging_product": "whatsapp",
              "metadata": {"display_phone_number": "15550783881", "phone_number_id": "106540352242922"},
              %s}}]}]}""";
    private final MetaReports reports = with(new Secret("app-secret"), new Secret("ours"));

    private static MetaReports with(Secret appSecret, Secret verifyToken) {
        return new MetaReports(new MetaWhatsAppSettings(
                "106540352242922", new Secret("t"), appSecret, verifyToken, "u", Duration.ofSeconds(1)));
    }

    private static InboundRequest signed(String body) {
        var signature =
                HexFormat.of().formatHex(Hmac.of("HmacSHA256", "app-secret".getBytes(StandardCharsets.UTF_8), body));
        return new InboundRequest(URL, Map.of("x-hub-signature-256", "sha256=" + signature), body);
    }

    private List<Report> read(String value) {
        return ((Inbound.Genuine) reports.read(signed(ENVELOPE.formatted(value)))).reports();
    }

    @Test
    void shouldAnswerTheQuestionWhetherTheAddressIsOurs() {
        var asked = URL + "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=";

        assertThat(reports.read(new InboundRequest(asked + "ours", Map.of(), "")))
                .isEqualTo(new Inbound.Question("1158201444"));
        assertThat(reports.read(new InboundRequest(asked + "guessed", Map.of(), "")))
                .isInstanceOf(Inbound.Forged.class);
        assertThat(with(null, null).read(new InboundRequest(asked, Map.of(), "")))
                .isEqualTo(new Inbound.NotConfigured("itinera.connectors.whatsapp.meta.verify-token"));
    }

    @Test
    void shouldReadWhatBecameOfMessages() {
        var found = read("""
                "statuses": [
                  {"id": "wamid.A", "status": "sent", "timestamp": "1700000000", "recipient_id": "4915112345678"},
                  {"id": "wamid.A", "status": "delivered", "timestamp": "1700000000", "recipient_id": "4915112345678",
                   "biz_opaque_callback_data": "m-1"},
                  {"id": "wamid.A", "status": "read", "timestamp": "1700000000", "recipient_id": "4915112345678"},
                  {"id": "wamid.B", "status": "failed", "timestamp": "1700000000", "recipient_id": "4915112345678",
                   "errors": [{"code": 131026, "title": "Message undeliverable"}]},
                  {"id": "wamid.C", "status": "failed", "timestamp": "1700000000", "recipient_id": "4915112345678",
                   "errors": [{"code": 131049, "title": "Not delivered",
                     "error_data": {"details": "healthy ecosystem engagement"}}]},
                  {"id": "wamid.D", "status": "failed", "timestamp": "1700000000", "recipient_id": "4915112345678",
                   "errors": [{"code": 131050, "title": "User stopped marketing"}]}]""");

        assertThat(found)
                .containsExactly(
                        receipt("A", "delivered", Fate.DELIVERED, "m-1", null),
                        receipt("A", "read", Fate.READ, null, null),
                        receipt("B", "failed", Fate.NO_SUCH_ADDRESS, null, "Meta says: Message undeliverable (131026)"),
                        receipt(
                                "C",
                                "failed",
                                Fate.NOT_DELIVERED,
                                null,
                                "Meta says: healthy ecosystem engagement (131049)"),
                        receipt("D", "failed", Fate.STOPPED, null, "Meta says: User stopped marketing (131050)"));
    }

    private static Report receipt(String id, String status, Fate fate, String ours, String reason) {
        var wamid = "wamid." + id;
        return new Report.Receipt(
                "whatsapp", "meta:" + wamid + ":" + status, fate, ours, Set.of(wamid), "+4915112345678", reason, AT);
    }

    @Test
    void shouldReadWhatPeopleAnswer() {
        var found = read("""
                "messages": [
                  {"from": "4915112345678", "id": "wamid.1", "timestamp": "1700000000", "type": "text",
                   "text": {"body": "Stop"}},
                  {"from": "4915112345678", "id": "wamid.2", "timestamp": "1700000000", "type": "button",
                   "button": {"text": "Tell me more", "payload": "x"}, "context": {"id": "wamid.A"}},
                  {"from": "4915112345678", "id": "wamid.3", "timestamp": "1700000000", "type": "image",
                   "image": {"id": "9"}},
                  {"from": "4915112345678", "id": "wamid.4", "timestamp": "1700000000", "type": "reaction",
                   "reaction": {"message_id": "wamid.A", "emoji": "x"}}]""");

        assertThat(found)
                .containsExactly(reply("1", "Stop", null), reply("2", "Tell me more", "wamid.A"), reply("3", "", null));
    }

    private static Report reply(String id, String text, String answers) {
        return new Report.Reply("whatsapp", "meta:wamid." + id, "+4915112345678", "15550783881", text, answers, AT);
    }

    @Test
    void shouldHearAStopInTheAppsOwnMenu() {
        var found = read("""
                "user_preferences": [
                  {"wa_id": "4915112345678", "category": "marketing_messages", "value": "stop", "timestamp": 1700000000},
                  {"wa_id": "4915112345678", "category": "marketing_messages", "value": "resume", "timestamp": 1700000000}]
                """);

        assertThat(found).singleElement().satisfies(report -> {
            assertThat(((Report.Receipt) report).fate()).isEqualTo(Fate.STOPPED);
            assertThat(((Report.Receipt) report).address()).isEqualTo("+4915112345678");
        });
    }

    @Test
    void shouldLeaveOtherNumbersOfTheSameAppAlone() {
        var other = ENVELOPE.replace("106540352242922", "999")
                .formatted("\"messages\": [{\"from\": \"49\", \"id\": \"w\"}]");

        assertThat(((Inbound.Genuine) reports.read(signed(other))).reports()).isEmpty();
    }

    @Test
    void shouldBelieveNothingThatIsChangedOrUnsigned() {
        var request = signed("{}");

        assertThat(reports.read(new InboundRequest(URL, request.headers(), "{\"a\":1}")))
                .isInstanceOf(Inbound.Forged.class);
        assertThat(reports.read(new InboundRequest(URL, Map.of(), "{}"))).isInstanceOf(Inbound.Forged.class);
        assertThat(reports.read(signed("garbage"))).isInstanceOf(Inbound.Unreadable.class);
        assertThat(with(null, null).read(request))
                .isEqualTo(new Inbound.NotConfigured("itinera.connectors.whatsapp.meta.app-secret"));
    }
}
