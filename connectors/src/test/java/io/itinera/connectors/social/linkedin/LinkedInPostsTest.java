package io.itinera.connectors.social.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Secret;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.kit.HttpContract;
import io.itinera.connectors.social.SocialPost;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class LinkedInPostsTest extends HttpContract {
    private static final String SIGN_IN = "itinera.connectors.social.linkedin.access-token";

    private LinkedInPosts connector() {
        var http = new HttpCall("vendor", SIGN_IN, TIMEOUT, Clock.systemUTC());
        return new LinkedInPosts(
                new LinkedInSettings(
                        "urn:li:organization:5515715",
                        new Secret("hunter2"),
                        "202509",
                        vendorAt().toString(),
                        TIMEOUT),
                http);
    }

    @Override
    protected Outcome send() {
        return connector().post(new SocialPost("m-1", "linkedin", "Spring (now) @all", "https://example.test/spring"));
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(201, "").withHeader("x-restli-id", "urn:li:share:6844785523593134080");
    }

    @Override
    protected String providerId() {
        return "urn:li:share:6844785523593134080";
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
    void shouldPostInOurNameWithNothingTakenForAMention() {
        vendorAnswers(success());

        send();

        assertThat(onlyRequest().getUrl()).isEqualTo("/rest/posts");
        assertThat(onlyRequest().getHeader("LinkedIn-Version")).isEqualTo("202509");
        assertThat(onlyRequest().getBodyAsString())
                .contains("\"author\":\"urn:li:organization:5515715\"")
                .contains("Spring \\\\(now\\\\) \\\\@all")
                .contains("\"source\":\"https://example.test/spring\"");
    }
}
