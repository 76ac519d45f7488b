package io.itinera.connectors.email.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.email.EmailFixture;
import io.itinera.connectors.kit.BlamesAddresses;
import io.itinera.connectors.kit.HttpContract;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads as in the reference of SendEmail, Amazon SES API v2, and of its common errors. */
class SesConnectorTest extends HttpContract implements BlamesAddresses {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected Outcome send() {
        var settings = new SesSettings(
                "eu-central-1", "AKIDEXAMPLE", "not-a-real-secret", null, "journeys", vendorAt(), TIMEOUT);
        return new SesProvider(EmailFixture.settings("ses"), settings, EmailFixture.none(Clock.class))
                .connector()
                .send(EmailFixture.anEmail());
    }

    @Override
    public Outcome sendOnce() {
        return send();
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(200, "{\"MessageId\":\"0100017a-example-000000\"}");
    }

    @Override
    protected String providerId() {
        return "0100017a-example-000000";
    }

    @Override
    protected ResponseDefinitionBuilder throttled() {
        return error(429, "TooManyRequestsException", "Maximum sending rate exceeded.");
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return error(403, "InvalidSignatureException", "The request signature we calculated does not match");
    }

    @Override
    protected String signInSetting() {
        return "itinera.connectors.email.ses.access-key";
    }

    @Override
    public void givenPermanentAddressFault() {
        vendorAnswers(error(400, "BadRequestException", "Domain contains illegal character"));
    }

    @Override
    public void givenRefusalOfOurs() {
        vendorAnswers(
                error(
                        400,
                        "MessageRejected",
                        "Email address is not verified. The following identities failed the check in region EU-CENTRAL-1: hello@sender.example.test"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AccountSuspendedException", "SendingPausedException", "MailFromDomainNotVerifiedException"})
    void shouldKeepMessagesWhereOurAccountIsInTrouble(String kind) {
        vendorAnswers(error(400, kind, "Ask support."));

        assertThat(send()).isInstanceOf(Outcome.Unavailable.class);
    }

    @Test
    void shouldSignTheCallAndHandOverFinishedMime() throws Exception {
        givenSuccess();

        send();

        var request = onlyRequest();
        assertThat(request.getUrl()).isEqualTo("/v2/email/outbound-emails");
        assertThat(request.getHeader("Authorization"))
                .startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")
                .contains("/eu-central-1/ses/aws4_request", "SignedHeaders=", "host");
        var body = JSON.readTree(request.getBodyAsString());
        assertThat(body.at("/Destination/ToAddresses/0").asText()).isEqualTo("ada@example.test");
        assertThat(body.path("ConfigurationSetName").asText()).isEqualTo("journeys");
        assertThat(body.at("/EmailTags/0/Value").asText()).isEqualTo("m-1");
        var mime = new String(
                Base64.getDecoder().decode(body.at("/Content/Raw/Data").asText()), StandardCharsets.US_ASCII);
        assertThat(mime)
                .contains(
                        "Message-ID: <m-1@sender.example.test>",
                        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
                        "Content-ID: <logo>");
    }

    @Test
    void shouldNameTheSettingThatIsMissing() {
        var settings = new SesSettings("eu-central-1", "AKIDEXAMPLE", null, null, null, vendorAt(), TIMEOUT);
        var provider = new SesProvider(EmailFixture.settings("ses"), settings, EmailFixture.none(Clock.class));

        assertThatThrownBy(provider::connector)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("itinera.connectors.email.ses.secret-key");
    }

    private static ResponseDefinitionBuilder error(int status, String kind, String message) {
        return json(status, "{\"message\":\"" + message + "\"}")
                .withHeader("x-amzn-ErrorType", kind + ":http://internal.amazon.com/coral/com.amazonaws.sesv2/");
    }
}
