package io.itinera.connectors.email.sendgrid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.email.Email;
import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.mime.Envelope;
import io.itinera.connectors.http.HttpCall;
import jakarta.mail.internet.InternetAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;

/**
 * Sends by SendGrid. It knows no idempotency key; ours travels as Message-ID and as the custom argument
 * {@code itinera_message}, which its events repeat.
 */
class SendGridConnector implements EmailConnector {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final InternetAddress sender;
    private final SendGridSettings settings;
    private final HttpCall call;
    private final SendGridAnswers answers;

    SendGridConnector(InternetAddress sender, SendGridSettings settings, Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.call = new HttpCall("SendGrid", "itinera.connectors.email.sendgrid.api-key", settings.timeout(), clock);
        this.answers = new SendGridAnswers(call, clock);
    }

    @Override
    public String name() {
        return SendGridProvider.NAME;
    }

    @Override
    public Outcome send(Email email) {
        var reading = Envelope.of(email, sender);
        if (reading instanceof Envelope.Refused refused) {
            return refused.outcome();
        }
        try {
            var body = SendGridMail.of(email, ((Envelope.Read) reading).envelope());
            return call.send(
                    HttpRequest.newBuilder(settings.sending())
                            .header("Authorization", "Bearer " + settings.apiKey())
                            .header("Content-Type", "application/json")
                            .header("Accept", "application/json")
                            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                            .build(),
                    answers);
        } catch (JsonProcessingException e) {
            return new Outcome.Rejected("The e-mail cannot be written down: " + e.getOriginalMessage(), false);
        }
    }
}
