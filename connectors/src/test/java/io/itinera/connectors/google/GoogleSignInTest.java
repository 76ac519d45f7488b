package io.itinera.connectors.google;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.kit.HttpContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoogleSignInTest extends HttpContract {
    private static final String SIGN_IN = "itinera.connectors.push.fcm.credentials";
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private GoogleSignIn signIn;

    private GoogleSignIn signIn() {
        if (signIn == null) {
            var clock = new Clock() {
                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };
            signIn = new GoogleSignIn(
                    ServiceAccounts.signingInAt(vendorAt() + "/token"),
                    "scope-1",
                    new HttpCall("Google", SIGN_IN, TIMEOUT, clock),
                    clock);
        }
        return signIn;
    }

    @Override
    protected Outcome send() {
        return signIn().signedIn(Outcome.Accepted::new);
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(200, "{\"access_token\":\"ya29.token\",\"expires_in\":3599,\"token_type\":\"Bearer\"}");
    }

    @Override
    protected String providerId() {
        return "Bearer ya29.token";
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return json(400, "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid JWT Signature.\"}");
    }

    @Override
    protected String signInSetting() {
        return SIGN_IN;
    }

    @Test
    void shouldBuyOneTokenForManyCallsAndANewOneBeforeItEnds() {
        vendorAnswers(success());
        send();
        send();
        assertThat(vendor.getServeEvents().getServeEvents()).hasSize(1);

        now = now.plus(Duration.ofMinutes(56));
        send();

        assertThat(vendor.getServeEvents().getServeEvents()).hasSize(2);
    }

    @Test
    void shouldSayWhoItIsInASignedAssertion() {
        vendorAnswers(success());

        send();

        var body = onlyRequest().getBodyAsString();
        assertThat(body).contains("jwt-bearer");
        var claims = body.replaceAll(".*assertion=[^.]+\\.([^.]+)\\..*", "$1");
        assertThat(new String(Base64.getUrlDecoder().decode(claims)))
                .contains("\"iss\":\"itinera@acme-app.example.test\"", "\"scope\":\"scope-1\"", "/token\"");
    }

    @Test
    void shouldNotTakeAnythingForAKeyFile(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("key.json"), "{\"private_key\":\"hunter2\"}");

        assertThatThrownBy(() -> ServiceAccount.read("itinera.x", file.toString()))
                .hasMessageContaining("itinera.x")
                .hasMessageNotContaining("hunter2");
        vendorAnswers(aResponse());
    }
}
