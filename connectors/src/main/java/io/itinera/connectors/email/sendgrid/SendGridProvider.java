package io.itinera.connectors.email.sendgrid;

import io.itinera.connectors.Provider;
import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.EmailSettings;
import io.itinera.connectors.email.mime.Envelope;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Twilio SendGrid, by its mail send API version 3. */
@Component
@EnableConfigurationProperties(SendGridSettings.class)
class SendGridProvider implements Provider<EmailConnector> {
    static final String NAME = "sendgrid";

    private final EmailSettings shared;
    private final SendGridSettings settings;
    private final Clock clock;

    SendGridProvider(EmailSettings shared, SendGridSettings settings, ObjectProvider<Clock> clock) {
        this.shared = shared;
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public EmailConnector connector() {
        settings.check();
        return new SendGridConnector(Envelope.usualSender(NAME, shared.from()), settings, clock);
    }
}
