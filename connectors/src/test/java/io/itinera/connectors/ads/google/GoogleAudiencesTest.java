package io.itinera.connectors.ads.google;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.ads.AudienceChange;
import io.itinera.connectors.ads.AudienceChange.Action;
import io.itinera.connectors.ads.Hashed;
import io.itinera.connectors.google.GoogleSignIn;
import io.itinera.connectors.google.ServiceAccounts;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.kit.HttpContract;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GoogleAudiencesTest extends HttpContract {
    private static final String SIGN_IN = "itinera.connectors.ads.google.credentials";

    @RegisterExtension
    final WireMockExtension tokens = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    @BeforeEach
    void sellTokens() {
        tokens.stubFor(post(urlEqualTo("/token"))
                .willReturn(json(200, "{\"access_token\":\"ya29.token\",\"expires_in\":3599}")));
    }

    private Outcome change(Action action) {
        var clock = Clock.systemUTC();
        var signIn = new GoogleSignIn(
                ServiceAccounts.signingInAt(tokens.baseUrl() + "/token"),
                "s",
                new HttpCall("Google", SIGN_IN, TIMEOUT.multipliedBy(10), clock),
                clock);
        var settings = new GoogleAdsSettings(
                "key.json", "1234567890", "9876543210", vendorAt().toString(), TIMEOUT);
        return new GoogleAudiences(settings, signIn, new HttpCall("Google", SIGN_IN, TIMEOUT, clock))
                .change(new AudienceChange("m-1", "google", "777", action, "Ada.L@gmail.com", "+49 151 234567"));
    }

    @Override
    protected Outcome send() {
        return change(Action.ADD);
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(200, "{\"requestId\":\"126365e1-16d0-4c81-9de9-f362711e250a\"}");
    }

    @Override
    protected String providerId() {
        return "126365e1-16d0-4c81-9de9-f362711e250a";
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return json(
                401, "{\"error\":{\"code\":401,\"message\":\"Invalid credentials.\",\"status\":\"UNAUTHENTICATED\"}}");
    }

    @Override
    protected String signInSetting() {
        return SIGN_IN;
    }

    @Test
    void shouldSendHashesInGooglesOwnSpelling() {
        vendorAnswers(success());

        send();

        assertThat(onlyRequest().getUrl()).isEqualTo("/v1/audienceMembers:ingest");
        assertThat(onlyRequest().getBodyAsString())
                .contains(Hashed.email("adal@gmail.com"), Hashed.phoneE164("+49151234567"))
                .contains("\"encoding\":\"HEX\"", "\"productDestinationId\":\"777\"", "CONSENT_GRANTED", "1234567890")
                .doesNotContainIgnoringCase("ada");
    }

    @Test
    void shouldTakeOutWithoutSpeakingOfConsent() {
        vendorAnswers(success());

        assertThat(change(Action.REMOVE)).isInstanceOf(Outcome.Accepted.class);
        assertThat(onlyRequest().getUrl()).isEqualTo("/v1/audienceMembers:remove");
        assertThat(onlyRequest().getBodyAsString()).doesNotContain("CONSENT_GRANTED");
    }

    @Test
    void shouldRejectWhatGoogleCannotUse() {
        vendorAnswers(json(
                400,
                "{\"error\":{\"code\":400,\"message\":\"There was a problem with the request.\","
                        + "\"status\":\"INVALID_ARGUMENT\"}}"));

        assertThat(send()).isInstanceOf(Outcome.Rejected.class);
    }
}
