package io.itinera.connectors.email.mailgun;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.email.Email;
import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.mime.Envelope;
import io.itinera.connectors.email.mime.MimeEmail;
import io.itinera.connectors.http.Answer;
import io.itinera.connectors.http.HttpCall;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Hands finished MIME to Mailgun, so that it carries all that SMTP would, our Message-ID included. Mailgun knows no
 * idempotency key; ours travels as the variable {@code itinera-message} too, which its events repeat.
 */
class MailgunConnector implements EmailConnector {
    private static final Pattern NO_ADDRESS =
            Pattern.compile("'?to'? parameter is not a valid address|recipient.*not a valid", Pattern.CASE_INSENSITIVE);

    private final Session session = Session.getInstance(new Properties());
    private final InternetAddress sender;
    private final MailgunSettings settings;
    private final HttpCall call;
    private final Clock clock;

    MailgunConnector(InternetAddress sender, MailgunSettings settings, Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.call = new HttpCall(
                "Mailgun",
                "itinera.connectors.email.mailgun.api-key, .domain and .endpoint",
                settings.timeout(),
                clock);
        this.clock = clock;
    }

    @Override
    public String name() {
        return MailgunProvider.NAME;
    }

    @Override
    public Outcome send(Email email) {
        var reading = Envelope.of(email, sender);
        if (reading instanceof Envelope.Refused refused) {
            return refused.outcome();
        }
        try {
            return call.send(request(email, ((Envelope.Read) reading).envelope()), MailgunConnector::read);
        } catch (MessagingException e) {
            return new Outcome.Rejected("The e-mail cannot be written down: " + e.getMessage(), false);
        }
    }

    private HttpRequest request(Email email, Envelope envelope) throws MessagingException {
        var mime = new MimeEmail(session, email, envelope.sender(), envelope.recipient(), Date.from(clock.instant()));
        var form = new Form()
                .field("to", envelope.recipient().getAddress())
                .field("o:tracking", "no")
                .field("v:itinera-message", email.messageId())
                .file("message", "message.mime", mime.bytes());
        var signIn = Base64.getEncoder().encodeToString(("api:" + settings.apiKey()).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(settings.sending())
                .header("Authorization", "Basic " + signIn)
                .header("Content-Type", form.contentType())
                .POST(form.body())
                .build();
    }

    private static Optional<Outcome> read(Answer answer) {
        if (answer.ok()) {
            return Optional.ofNullable(answer.json().path("id").textValue()).map(Outcome.Accepted::new);
        }
        if (answer.status() == 400 && NO_ADDRESS.matcher(answer.body()).find()) {
            return Optional.of(new Outcome.Rejected("Mailgun refused: " + answer.quote(), true));
        }
        return Optional.empty();
    }
}
