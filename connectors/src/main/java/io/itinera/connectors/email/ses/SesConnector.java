package io.itinera.connectors.email.ses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.email.Email;
import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.mime.Envelope;
import io.itinera.connectors.email.mime.MimeEmail;
import io.itinera.connectors.http.HttpCall;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Hands finished MIME to SES, so that it carries all that SMTP would. SES replaces the Message-ID by its own and knows no
 * idempotency key; ours travels as the tag {@code itinera-message}, which its events repeat.
 */
class SesConnector implements EmailConnector {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Session session = Session.getInstance(new Properties());
    private final InternetAddress sender;
    private final SesSettings settings;
    private final SignRequests signRequests;
    private final HttpCall call;
    private final Clock clock;

    SesConnector(InternetAddress sender, SesSettings settings, Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.signRequests = new SignRequests(settings, clock);
        this.call = new HttpCall(
                "Amazon SES",
                "itinera.connectors.email.ses.access-key, .secret-key and .region",
                settings.timeout(),
                clock);
        this.clock = clock;
    }

    @Override
    public String name() {
        return SesProvider.NAME;
    }

    @Override
    public Outcome send(Email email) {
        var reading = Envelope.of(email, sender);
        if (reading instanceof Envelope.Refused refused) {
            return refused.outcome();
        }
        var envelope = ((Envelope.Read) reading).envelope();
        try {
            var request = signRequests.post(settings.sending(), JSON.writeValueAsBytes(body(email, envelope)));
            return call.send(request, new SesAnswers(call));
        } catch (MessagingException | JsonProcessingException e) {
            return new Outcome.Rejected("The e-mail cannot be written down: " + e.getMessage(), false);
        }
    }

    private Map<String, Object> body(Email email, Envelope envelope) throws MessagingException {
        var mime = new MimeEmail(session, email, envelope.sender(), envelope.recipient(), Date.from(clock.instant()));
        var body = new LinkedHashMap<String, Object>();
        body.put("FromEmailAddress", envelope.sender().toString());
        body.put(
                "Destination",
                Map.of("ToAddresses", List.of(envelope.recipient().getAddress())));
        body.put("Content", Map.of("Raw", Map.of("Data", mime.bytes())));
        body.put("EmailTags", List.of(Map.of("Name", "itinera-message", "Value", tag(email.messageId()))));
        if (settings.configurationSet() != null) {
            body.put("ConfigurationSetName", settings.configurationSet());
        }
        return body;
    }

    /** Tags may have no dots. */
    private static String tag(String messageId) {
        return messageId.replace('.', '_');
    }
}
