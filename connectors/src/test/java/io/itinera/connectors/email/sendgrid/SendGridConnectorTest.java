package io.itinera.connectors.email.sendgrid;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.email.EmailFixture;
import io.itinera.connectors.kit.BlamesAddresses;
import io.itinera.connectors.kit.HttpContract;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Payloads as in the reference of mail send, SendGrid API v3, and of its errors. */
class SendGridConnectorTest extends HttpContract implements BlamesAddresses {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Override
    protected Outcome send() {
        var settings = new SendGridSettings("SG.not-a-real-key", vendorAt(), TIMEOUT);
        settings.check();
        var sender = io.itinera.connectors.email.mime.Envelope.usualSender("sendgrid", EmailFixture.FROM);
        return new SendGridConnector(sender, settings, Clock.fixed(NOW, ZoneOffset.UTC)).send(EmailFixture.anEmail());
    }

    @Override
    public Outcome sendOnce() {
        return send();
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return aResponse().withStatus(202).withHeader("X-Message-Id", "14c5d75ce93.dfd.64b469");
    }

    @Override
    protected String providerId() {
        return "14c5d75ce93.dfd.64b469";
    }

    @Override
    protected ResponseDefinitionBuilder throttled() {
        return error(429, "too many requests", null);
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return error(401, "The provided authorization grant is invalid, expired, or revoked", null);
    }

    @Override
    protected String signInSetting() {
        return "itinera.connectors.email.sendgrid.api-key";
    }

    @Override
    public void givenPermanentAddressFault() {
        vendorAnswers(error(400, "Does not contain a valid address.", "personalizations.0.to.0.email"));
    }

    @Override
    public void givenRefusalOfOurs() {
        vendorAnswers(error(400, "The subject is required.", "subject"));
    }

    @Test
    void shouldKeepMessagesWhereTheSenderIsNotVerified() {
        vendorAnswers(error(403, "The from address does not match a verified Sender Identity.", "from"));

        assertThat(send()).isInstanceOf(Outcome.Unavailable.class);
    }

    @Test
    void shouldWaitUntilTheLimitIsReset() {
        vendorAnswers(throttled()
                .withHeader(
                        "X-RateLimit-Reset", String.valueOf(NOW.plusSeconds(42).getEpochSecond())));

        assertThat(((Outcome.Unavailable) send()).retryAfter()).isEqualTo(Duration.ofSeconds(42));
    }

    @Test
    void shouldHandOverAllPartsOfTheEmail() throws Exception {
        givenSuccess();

        send();

        var request = onlyRequest();
        assertThat(request.getUrl()).isEqualTo("/v3/mail/send");
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer SG.not-a-real-key");
        var mail = JSON.readTree(request.getBodyAsString());
        assertThat(mail.at("/personalizations/0/to/0/email").asText()).isEqualTo("ada@example.test");
        assertThat(mail.at("/personalizations/0/custom_args/itinera_message").asText())
                .isEqualTo("m-1");
        assertThat(mail.at("/from/name").asText()).isEqualTo("Acme");
        assertThat(mail.at("/subject").asText()).isEqualTo("Grüße aus Köln");
        assertThat(mail.at("/content/0/type").asText()).isEqualTo("text/plain");
        assertThat(mail.at("/content/1/type").asText()).isEqualTo("text/html");
        assertThat(mail.at("/headers/List-Unsubscribe-Post").asText()).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.at("/headers/Message-ID").asText()).isEqualTo("<m-1@sender.example.test>");
        assertThat(mail.at("/attachments/0/content").asText()).isEqualTo("AQID");
        assertThat(mail.at("/attachments/0/content_id").asText()).isEqualTo("logo");
        assertThat(mail.at("/attachments/1/disposition").asText()).isEqualTo("attachment");
    }

    private static ResponseDefinitionBuilder error(int status, String message, String field) {
        var quoted = field == null ? "null" : "\"" + field + "\"";
        return json(status, "{\"errors\":[{\"message\":\"" + message + "\",\"field\":" + quoted + ",\"help\":null}]}");
    }
}
