package io.itinera.connectors.chat.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Secret;
import io.itinera.connectors.chat.ChatPost;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.kit.HttpContract;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamsConnectorTest extends HttpContract {
    private static final String WEBHOOKS = "itinera.connectors.chat.teams.webhooks";

    private Outcome send(String channel) {
        var settings = new TeamsSettings(Map.of("sales", new Secret(vendorAt() + "/workflows/1?sig=hunter2")), TIMEOUT);
        return new TeamsConnector(settings, new HttpCall("Teams", WEBHOOKS, TIMEOUT, Clock.systemUTC()))
                .post(new ChatPost(
                        "m-1", channel, "Hot lead: [click](https://evil.test)", "https://itinera.example.test"));
    }

    @Override
    protected Outcome send() {
        return send("sales");
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return aResponse().withStatus(202);
    }

    @Override
    protected String providerId() {
        return "m-1";
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return json(401, """
                {"error":{"code":"DirectApiAuthorizationRequired","message":"The request must be authenticated only by
                Shared Access scheme."}}""");
    }

    @Override
    protected String signInSetting() {
        return WEBHOOKS;
    }

    @Test
    void shouldSendACardInWhichNothingOfTheTextIsMarkdown() {
        vendorAnswers(success());

        send();

        assertThat(onlyRequest().getBodyAsString())
                .contains("application/vnd.microsoft.card.adaptive", "Action.OpenUrl", "\\\\[click\\\\](https");
    }

    @Test
    void shouldNameTheChannelsThatThereAre() {
        assertThat(send("marketing"))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        outcome -> assertThat(outcome.reason())
                                .contains("\"marketing\"", "There is: sales")
                                .doesNotContain("hunter2"));
    }

    @Test
    void shouldTellNobodyTheSecretAddressWhereItCannotBeReached() {
        givenNobodyThere();

        assertThat(send().toString()).doesNotContain("hunter2");
    }
}
