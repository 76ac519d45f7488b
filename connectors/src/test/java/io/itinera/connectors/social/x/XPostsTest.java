package io.itinera.connectors.social.x;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Secret;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.kit.HttpContract;
import io.itinera.connectors.social.SocialPost;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class XPostsTest extends HttpContract {
    private static final String SIGN_IN = "itinera.connectors.social.x.consumer-key";

    private XPosts connector() {
        var http = new HttpCall("vendor", SIGN_IN, TIMEOUT, Clock.systemUTC());
        return new XPosts(settings(), http, new OAuth1(settings(), Clock.systemUTC()));
    }

    @Override
    protected Outcome send() {
        return connector().post(new SocialPost("m-1", "x", "Spring is here", "https://example.test/spring"));
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(201, "{\"data\":{\"id\":\"1445880548472328192\",\"text\":\"Spring is here\"}}");
    }

    @Override
    protected String providerId() {
        return "1445880548472328192";
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return json(
                401,
                "{\"title\":\"Unauthorized\",\"type\":\"about:blank\",\"status\":401,\"detail\":\"Unauthorized\"}");
    }

    @Override
    protected String signInSetting() {
        return SIGN_IN;
    }

    private XSettings settings() {
        return new XSettings(
                "ck", new Secret("cs"), "at", new Secret("ats"), vendorAt().toString(), TIMEOUT);
    }

    @Test
    void shouldRejectAPostThatIsThereAlready() {
        vendorAnswers(json(
                403,
                "{\"detail\":\"You are not allowed to create a Tweet with duplicate content.\",\"type\":\"about:blank\","
                        + "\"title\":\"Forbidden\",\"status\":403}"));

        assertThat(send()).isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void shouldSignTheRequest() {
        vendorAnswers(success());

        send();

        assertThat(onlyRequest().getHeader("Authorization"))
                .startsWith("OAuth oauth_consumer_key=\"ck\", oauth_nonce=")
                .contains("oauth_signature=", "oauth_token=\"at\"")
                .doesNotContain("cs\"", "ats");
        assertThat(onlyRequest().getBodyAsString())
                .isEqualTo("{\"text\":\"Spring is here\\nhttps://example.test/spring\"}");
    }
}
