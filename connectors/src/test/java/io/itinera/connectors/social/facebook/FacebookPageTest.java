package io.itinera.connectors.social.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Secret;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.kit.HttpContract;
import io.itinera.connectors.social.SocialPost;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class FacebookPageTest extends HttpContract {
    private static final String SIGN_IN = "itinera.connectors.social.facebook.access-token";

    private FacebookPage connector() {
        var http = new HttpCall("vendor", SIGN_IN, TIMEOUT, Clock.systemUTC());
        return new FacebookPage(
                new FacebookSettings(
                        "546349135390552", new Secret("hunter2"), vendorAt().toString(), TIMEOUT),
                http);
    }

    @Override
    protected Outcome send() {
        return connector().post(new SocialPost("m-1", "facebook", "Spring is here", "https://example.test/spring"));
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(200, "{\"id\":\"546349135390552_1116689038356224\"}");
    }

    @Override
    protected String providerId() {
        return "546349135390552_1116689038356224";
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return json(
                401,
                "{\"error\":{\"message\":\"Error validating access token\",\"type\":\"OAuthException\",\"code\":190,\"fbtrace_id\":\"A\"}}");
    }

    @Override
    protected String signInSetting() {
        return SIGN_IN;
    }

    @Override
    protected ResponseDefinitionBuilder throttled() {
        return json(
                400,
                "{\"error\":{\"message\":\"(#32) Page request limit reached\",\"type\":\"OAuthException\",\"code\":32}}");
    }

    @Test
    void shouldPostToThePage() {
        vendorAnswers(success());

        send();

        assertThat(onlyRequest().getUrl()).isEqualTo("/546349135390552/feed");
        assertThat(onlyRequest().getHeader("Authorization")).isEqualTo("Bearer hunter2");
        assertThat(onlyRequest().getBodyAsString())
                .isEqualTo("{\"message\":\"Spring is here\",\"link\":\"https://example.test/spring\"}");
    }

    @Test
    void shouldRejectAPostThatIsThereAlready() {
        vendorAnswers(
                json(
                        400,
                        "{\"error\":{\"message\":\"Duplicate status message\",\"type\":\"FacebookApiException\",\"code\":506}}"));

        assertThat(send()).isInstanceOf(Outcome.Rejected.class);
    }
}
