package io.itinera.connectors.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Secret;
import io.itinera.connectors.chat.ChatPost;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.kit.HttpContract;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class SlackConnectorTest extends HttpContract {
    private static final String SIGN_IN = "itinera.connectors.chat.slack.bot-token";

    @Override
    protected Outcome send() {
        var settings = new SlackSettings(new Secret("xoxb-1"), vendorAt().toString(), TIMEOUT);
        return new SlackConnector(settings, new HttpCall("Slack", SIGN_IN, TIMEOUT, Clock.systemUTC()))
                .post(new ChatPost(
                        "m-1", "#sales", "Hot lead: <!channel> & co", "https://itinera.example.test/leads/1"));
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(200, """
                {"ok":true,"channel":"C123ABC456","ts":"1503435956.000247","message":{"text":"Hot lead"}}""");
    }

    @Override
    protected String providerId() {
        return "C123ABC456/1503435956.000247";
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return json(200, "{\"ok\":false,\"error\":\"invalid_auth\"}");
    }

    @Override
    protected String signInSetting() {
        return SIGN_IN;
    }

    @Override
    protected ResponseDefinitionBuilder throttled() {
        return json(429, "{\"ok\":false,\"error\":\"ratelimited\"}");
    }

    @Test
    void shouldRejectWhatSlackRefusesInATwoHundred() {
        vendorAnswers(json(200, "{\"ok\":false,\"error\":\"channel_not_found\"}"));

        assertThat(send()).isEqualTo(new Outcome.Rejected("Slack refused: channel_not_found", false));
    }

    @Test
    void shouldRingNobodyByTheNameOfALead() {
        vendorAnswers(success());

        send();

        assertThat(onlyRequest().getBodyAsString())
                .contains("Hot lead: &lt;!channel&gt; &amp; co\\n<https://itinera.example.test/leads/1>");
    }
}
