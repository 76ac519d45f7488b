package io.itinera.connectors.email.mailgun;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.email.EmailFixture;
import io.itinera.connectors.kit.BlamesAddresses;
import io.itinera.connectors.kit.HttpContract;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** Payloads as in the reference of the messages API, Mailgun API v3. */
class MailgunConnectorTest extends HttpContract implements BlamesAddresses {

    @Override
    protected Outcome send() {
        var settings = new MailgunSettings("not-a-real-key", "mg.example.test", vendorAt(), TIMEOUT);
        return new MailgunProvider(EmailFixture.settings("mailgun"), settings, EmailFixture.none(Clock.class))
                .connector()
                .send(EmailFixture.anEmail());
    }

    @Override
    public Outcome sendOnce() {
        return send();
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(200, "{\"id\":\"<20260302090000.1.EXAMPLE@mg.example.test>\",\"message\":\"Queued. Thank you.\"}");
    }

    @Override
    protected String providerId() {
        return "<20260302090000.1.EXAMPLE@mg.example.test>";
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return json(401, "Forbidden");
    }

    @Override
    protected String signInSetting() {
        return "itinera.connectors.email.mailgun.api-key";
    }

    @Override
    public void givenPermanentAddressFault() {
        vendorAnswers(json(400, "{\"message\":\"'to' parameter is not a valid address. please check documentation\"}"));
    }

    @Override
    public void givenRefusalOfOurs() {
        vendorAnswers(
                json(400, "{\"message\":\"'from' parameter is not a valid address. please check documentation\"}"));
    }

    @Test
    void shouldHandOverFinishedMimeInAForm() {
        givenSuccess();

        send();

        var request = onlyRequest();
        assertThat(request.getUrl()).isEqualTo("/v3/mg.example.test/messages.mime");
        assertThat(request.getHeader("Authorization")).isEqualTo("Basic YXBpOm5vdC1hLXJlYWwta2V5");
        assertThat(request.getHeader("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(request.getPart("to").getBody().asString()).isEqualTo("ada@example.test");
        assertThat(request.getPart("v:itinera-message").getBody().asString()).isEqualTo("m-1");
        assertThat(request.getPart("message").getBody().asString())
                .contains(
                        "Message-ID: <m-1@sender.example.test>",
                        "List-Id: News <news.example.test>",
                        "Content-Disposition: attachment; filename=terms.txt");
    }
}
