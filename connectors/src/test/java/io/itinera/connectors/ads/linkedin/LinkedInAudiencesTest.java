package io.itinera.connectors.ads.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Secret;
import io.itinera.connectors.ads.AudienceChange;
import io.itinera.connectors.ads.AudienceChange.Action;
import io.itinera.connectors.ads.Hashed;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.kit.HttpContract;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class LinkedInAudiencesTest extends HttpContract {
    private static final String SIGN_IN = "itinera.connectors.ads.linkedin.access-token";

    private LinkedInAudiences connector() {
        var http = new HttpCall("vendor", SIGN_IN, TIMEOUT, Clock.systemUTC());
        return new LinkedInAudiences(
                new LinkedInAdsSettings(
                        new Secret("hunter2"), "202509", vendorAt().toString(), TIMEOUT),
                http);
    }

    @Override
    protected Outcome send() {
        return connector()
                .change(new AudienceChange("m-1", "linkedin", "10804", Action.REMOVE, "Ada@Example.test", null));
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(201, "");
    }

    @Override
    protected String providerId() {
        return "m-1";
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return json(401, "{\"serviceErrorCode\":65600,\"message\":\"Invalid access token\",\"status\":401}");
    }

    @Override
    protected String signInSetting() {
        return SIGN_IN;
    }

    @Test
    void shouldSendTheHashAlone() {
        vendorAnswers(success());

        send();

        assertThat(onlyRequest().getUrl()).isEqualTo("/rest/dmpSegments/10804/users");
        assertThat(onlyRequest().getBodyAsString())
                .contains("\"action\":\"REMOVE\"", "SHA256_EMAIL", Hashed.email("ada@example.test"));
    }

    @Test
    void shouldRejectWhoHasNoAddress() {
        assertThat(connector().change(new AudienceChange("m-1", "linkedin", "1", Action.ADD, null, "+49151")))
                .isInstanceOf(Outcome.Rejected.class);
    }
}
