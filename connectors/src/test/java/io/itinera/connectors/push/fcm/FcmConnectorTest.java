package io.itinera.connectors.push.fcm;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.google.GoogleSignIn;
import io.itinera.connectors.google.ServiceAccounts;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.kit.BlamesAddresses;
import io.itinera.connectors.kit.HttpContract;
import io.itinera.connectors.push.Push;
import io.itinera.connectors.push.PushDevice;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FcmConnectorTest extends HttpContract implements BlamesAddresses {
    @RegisterExtension
    final WireMockExtension tokens = WireMockExtension.newInstance()
            .options(com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig()
                    .dynamicPort()
                    .bindAddress("127.0.0.1"))
            .build();

    @BeforeEach
    void sellTokens() {
        tokens.stubFor(post(urlEqualTo("/token"))
                .willReturn(json(200, "{\"access_token\":\"ya29.token\",\"expires_in\":3599}")));
    }

    @Override
    protected Outcome send() {
        var http = new HttpCall("FCM", FcmProvider.CREDENTIALS, TIMEOUT, Clock.systemUTC());
        var signIn = new GoogleSignIn(
                ServiceAccounts.signingInAt(tokens.baseUrl() + "/token"),
                "s",
                new HttpCall("Google", FcmProvider.CREDENTIALS, TIMEOUT.multipliedBy(10), Clock.systemUTC()),
                Clock.systemUTC());
        return new FcmConnector(vendorAt().toString(), "acme-app", signIn, http)
                .send(new Push(
                        "m-1",
                        PushDevice.of("fcm:bk3RNwTe3H0"),
                        "Spring",
                        "It is here",
                        "https://example.test/spring",
                        Map.of("offer", "25")));
    }

    @Override
    public Outcome sendOnce() {
        return send();
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(200, "{\"name\":\"projects/acme-app/messages/0:1500415314455276%31bd1c9631bd1c96\"}");
    }

    @Override
    protected String providerId() {
        return "projects/acme-app/messages/0:1500415314455276%31bd1c9631bd1c96";
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return error(401, "UNAUTHENTICATED", "THIRD_PARTY_AUTH_ERROR");
    }

    @Override
    protected String signInSetting() {
        return FcmProvider.CREDENTIALS;
    }

    @Override
    protected ResponseDefinitionBuilder throttled() {
        return error(429, "RESOURCE_EXHAUSTED", "QUOTA_EXCEEDED");
    }

    @Override
    public void givenPermanentAddressFault() {
        vendorAnswers(error(404, "NOT_FOUND", "UNREGISTERED"));
    }

    @Override
    public void givenRefusalOfOurs() {
        vendorAnswers(error(400, "INVALID_ARGUMENT", "INVALID_ARGUMENT"));
    }

    private static ResponseDefinitionBuilder error(int status, String name, String code) {
        return json(
                status,
                "{\"error\":{\"code\":" + status + ",\"message\":\"Requested entity was not found.\",\"status\":\""
                        + name + "\",\"details\":[{\"@type\":\"type.googleapis.com/google.firebase.fcm.v1.FcmError\","
                        + "\"errorCode\":\"" + code + "\"}]}}");
    }

    @ParameterizedTest
    @CsvSource({"403,SENDER_ID_MISMATCH", "404,UNREGISTERED"})
    void shouldBlameTheDeviceForTokensThatCanNeverBeOurs(int status, String code) {
        vendorAnswers(error(status, "X", code));

        assertThat(send())
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        outcome -> assertThat(outcome.permanent()).isTrue());
    }

    @Test
    void shouldBlameTheDeviceForATokenThatNeverWasOne() {
        vendorAnswers(json(400, """
                {"error":{"code":400,"message":"The registration token is not a valid FCM registration token",
                "status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.BadRequest",
                "fieldViolations":[{"field":"message.token","description":"Invalid registration token"}]}]}}"""));

        assertThat(send())
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        outcome -> assertThat(outcome.permanent()).isTrue());
    }

    @Test
    void shouldShowANotificationOnceOnTheDevice() {
        vendorAnswers(success());

        send();

        assertThat(onlyRequest().getUrl()).isEqualTo("/v1/projects/acme-app/messages:send");
        assertThat(onlyRequest().getHeader("Authorization")).isEqualTo("Bearer ya29.token");
        assertThat(onlyRequest().getBodyAsString())
                .contains("\"token\":\"bk3RNwTe3H0\"", "\"collapse_key\":\"m-1\"", "\"apns-collapse-id\":\"m-1\"")
                .contains("\"link\":\"https://example.test/spring\"", "\"offer\":\"25\"", "\"title\":\"Spring\"");
    }
}
