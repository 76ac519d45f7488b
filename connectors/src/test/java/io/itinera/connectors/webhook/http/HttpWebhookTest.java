package io.itinera.connectors.webhook.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Secret;
import io.itinera.connectors.kit.HttpContract;
import io.itinera.connectors.webhook.WebhookCall;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class HttpWebhookTest extends HttpContract {
    private static final Secret SECRET = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private final Clock clock = Clock.fixed(Instant.ofEpochSecond(1614265330), ZoneOffset.UTC);

    private HttpWebhook webhook(String... allowed) {
        var named = new HttpWebhookSettings.Endpoint(vendorAt() + "/named", List.of());
        return new HttpWebhook(
                new HttpWebhookSettings(
                        Map.of("crm-sync", named),
                        List.of(SECRET),
                        List.of(allowed),
                        true,
                        DataSize.ofKilobytes(4),
                        TIMEOUT),
                clock);
    }

    private static WebhookCall to(String url) {
        return new WebhookCall("m-1", url, "{\"test\": 2432232314}");
    }

    @Override
    protected Outcome send() {
        return webhook("127.0.0.1").call(to(vendorAt() + "/hook")).outcome();
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(200, "{\"offer\":{\"code\":\"SPRING\"}}");
    }

    @Override
    protected String providerId() {
        return "m-1";
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return json(401, "{\"error\":\"bad signature\"}");
    }

    @Override
    protected String signInSetting() {
        return "itinera.connectors.webhook.http.secrets";
    }

    /** Any 2xx is a yes here: what other people's servers say in it is theirs. */
    @Override
    protected void givenGarbage() {
        vendorAnswers(aResponse().withStatus(599).withBody("<html>"));
    }

    @Override
    @Test
    protected void shouldNotFollowElsewhereWithOurKey() {
        vendorAnswers(aResponse().withStatus(302).withHeader("Location", vendor.baseUrl() + "/elsewhere"));

        assertThat(send()).isInstanceOf(Outcome.Rejected.class);
        assertThat(vendor.getServeEvents().getServeEvents()).hasSize(1);
    }

    @Test
    void shouldSignTheCallAndBringBackTheAnswer() {
        vendorAnswers(success());

        var answer = webhook("127.0.0.1").call(to(vendorAt() + "/hook"));

        assertThat(answer.body()).isEqualTo("{\"offer\":{\"code\":\"SPRING\"}}");
        assertThat(answer.status()).isEqualTo(200);
        var request = onlyRequest();
        assertThat(request.getBodyAsString()).isEqualTo("{\"test\": 2432232314}");
        assertThat(request.getHeader("webhook-id")).isEqualTo("m-1");
        assertThat(request.getHeader("webhook-timestamp")).isEqualTo("1614265330");
        assertThat(request.getHeader("webhook-signature")).startsWith("v1,");
        assertThat(request.getHeader("Content-Type")).startsWith("application/json");
    }

    @Test
    void shouldCallNamedEndpointsWithTheirOwnKeys() {
        vendorAnswers(success());

        assertThat(webhook("127.0.0.1").call(to("crm-sync")).outcome()).isInstanceOf(Outcome.Accepted.class);
        assertThat(onlyRequest().getUrl()).isEqualTo("/named");
        assertThat(onlyRequest().getHeader("webhook-signature")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "\"a text\"", "17"})
    void shouldTakeOnlyObjectsAndListsForData(String body) {
        vendorAnswers(json(200, body));

        assertThat(webhook("127.0.0.1").call(to(vendorAt() + "/hook")).body()).isNull();
    }

    @Test
    void shouldNotReadAnEndlessAnswer() {
        vendorAnswers(json(200, "{\"a\":\"" + "x".repeat(5_000) + "\"}"));

        assertThat(webhook("127.0.0.1").call(to(vendorAt() + "/hook")).body()).isNull();
    }

    @Test
    void shouldGiveUpOnAnAnswerThatTrickles() {
        vendorAnswers(success().withChunkedDribbleDelay(20, 20_000));

        assertThat(send()).isInstanceOf(Outcome.Unavailable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "2130706433",
                "0x7f.1",
                "127.1",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "0.0.0.0"
            })
    void shouldNotCallThisMachineHoweverItIsWritten(String host) {
        vendorAnswers(success());

        assertThat(webhook()
                        .call(to("http://" + host + ":" + vendor.getPort() + "/hook"))
                        .outcome())
                .isNotInstanceOf(Outcome.Accepted.class);
        assertThat(vendor.getServeEvents().getServeEvents()).isEmpty();
    }

    @Test
    void shouldSayWhyAndHowToAllowIt() {
        assertThat(webhook().call(to("http://127.0.0.1:1/")).outcome())
                .asInstanceOf(type(Outcome.Rejected.class))
                .satisfies(outcome -> assertThat(outcome.reason()).contains("allowed-networks"));
    }

    @Test
    void shouldConnectToTheVeryAddressThatWasChecked() throws Exception {
        var open = new GuardedDns(new AddressGuard(List.of("127.0.0.1")));
        var closed = new GuardedDns(new AddressGuard(List.of()));

        assertThat(open.resolve("127.0.0.1")).containsExactly(InetAddress.getByName("127.0.0.1"));
        assertThatThrownBy(() -> closed.resolve("localhost")).isInstanceOf(GuardedDns.Closed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.test/",
                "http://user:secret@example.test/",
                "crm",
                "file:///etc/passwd",
                "https:///x"
            })
    void shouldRefuseWhatIsNoAddress(String url) {
        assertThat(webhook().call(to(url)).outcome()).isInstanceOf(Outcome.Rejected.class);
    }
}
