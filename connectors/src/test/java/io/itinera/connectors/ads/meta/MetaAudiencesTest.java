package io.itinera.connectors.ads.meta;

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

class MetaAudiencesTest extends HttpContract {
    private static final String SIGN_IN = "itinera.connectors.ads.meta.access-token";

    private MetaAudiences connector() {
        var http = new HttpCall("vendor", SIGN_IN, TIMEOUT, Clock.systemUTC());
        return new MetaAudiences(
                new MetaAdsSettings(new Secret("hunter2"), vendorAt().toString(), TIMEOUT), http);
    }

    @Override
    protected Outcome send() {
        return connector().change(change(Action.ADD));
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(
                200,
                "{\"audience_id\":\"23843\",\"session_id\":\"9778993\",\"num_received\":1,\"num_invalid_entries\":0,\"invalid_entry_samples\":{}}");
    }

    @Override
    protected String providerId() {
        return "9778993";
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return json(
                400,
                "{\"error\":{\"message\":\"Invalid OAuth access token.\",\"type\":\"OAuthException\",\"code\":190}}");
    }

    @Override
    protected String signInSetting() {
        return SIGN_IN;
    }

    @Override
    protected ResponseDefinitionBuilder throttled() {
        return json(
                400,
                "{\"error\":{\"message\":\"There have been too many calls\",\"type\":\"OAuthException\",\"code\":80003}}");
    }

    private static AudienceChange change(Action action) {
        return new AudienceChange("m-1", "meta", "23843", action, "Ada@Example.test", "+49 151 234567");
    }

    @Test
    void shouldSendHashesAndNothingElseOfThePerson() {
        vendorAnswers(success());

        send();

        assertThat(onlyRequest().getMethod().getName()).isEqualTo("POST");
        assertThat(onlyRequest().getUrl()).isEqualTo("/23843/users");
        assertThat(onlyRequest().getBodyAsString())
                .contains(Hashed.email("ada@example.test"), Hashed.phoneDigits("49151234567"))
                .doesNotContainIgnoringCase("ada@")
                .doesNotContain("234567\"");
    }

    @Test
    void shouldTakeOutByDelete() {
        vendorAnswers(success());

        connector().change(change(Action.REMOVE));

        assertThat(onlyRequest().getMethod().getName()).isEqualTo("DELETE");
        assertThat(onlyRequest().getBodyAsString()).contains(Hashed.email("ada@example.test"));
    }

    @Test
    void shouldRejectWhatMetaCannotRead() {
        vendorAnswers(json(
                200, "{\"audience_id\":\"23843\",\"session_id\":\"1\",\"num_received\":1,\"num_invalid_entries\":1}"));

        assertThat(send()).isInstanceOf(Outcome.Rejected.class);
    }
}
