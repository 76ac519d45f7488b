package io.itinera.connectors.sms.vonage;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Secret;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.kit.BlamesAddresses;
import io.itinera.connectors.kit.HttpContract;
import io.itinera.connectors.sms.Sms;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VonageConnectorTest extends HttpContract implements BlamesAddresses {
    private static final String SIGN_IN = "itinera.connectors.sms.vonage.api-key";

    private Outcome send(String text) {
        var settings = new VonageSettings(
                "key",
                new Secret("hunter2"),
                null,
                Duration.ofHours(1),
                vendorAt().toString(),
                TIMEOUT);
        return new VonageConnector(settings, "Acme", new HttpCall("Vonage", SIGN_IN, TIMEOUT, Clock.systemUTC()))
                .send(new Sms("m-1", null, "+447700900000", text));
    }

    @Override
    protected Outcome send() {
        return send("Hello");
    }

    @Override
    public Outcome sendOnce() {
        return send();
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(200, """
                {"message-count":"1","messages":[{"to":"447700900000","message-id":"0A0000000123ABCD1","status":"0",
                "remaining-balance":"3.14159265","message-price":"0.03330000","network":"12345"}]}""");
    }

    @Override
    protected String providerId() {
        return "0A0000000123ABCD1";
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return error("4", "Bad Credentials");
    }

    @Override
    protected String signInSetting() {
        return SIGN_IN;
    }

    @Override
    public void givenPermanentAddressFault() {
        vendorAnswers(error("7", "Number barred."));
    }

    @Override
    public void givenRefusalOfOurs() {
        vendorAnswers(error("15", "Illegal Sender Address - rejected"));
    }

    private static ResponseDefinitionBuilder error(String status, String text) {
        return json(
                200,
                "{\"message-count\":\"1\",\"messages\":[{\"status\":\"" + status + "\",\"error-text\":\"" + text
                        + "\"}]}");
    }

    @Test
    void shouldWaitASecondWhereThrottledInItsOwnWay() {
        vendorAnswers(error("1", "Throughput Rate Exceeded - please wait [ 50 ] and retry"));

        assertThat(((Outcome.Unavailable) send()).retryAfter()).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "9", "10"})
    void shouldComeBackLaterForTroublesThatPass(String status) {
        vendorAnswers(error(status, "trouble"));

        assertThat(send()).isInstanceOf(Outcome.Unavailable.class);
    }

    @Test
    void shouldPostTheFormWithOurReference() {
        vendorAnswers(success());

        send("Hi 👋");

        assertThat(onlyRequest().getBodyAsString())
                .isEqualTo("api_key=key&api_secret=hunter2&from=Acme&to=447700900000&text=Hi+%F0%9F%91%8B&type=unicode"
                        + "&client-ref=m-1");
    }
}
