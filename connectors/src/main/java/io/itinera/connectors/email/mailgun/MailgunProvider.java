package io.itinera.connectors.email.mailgun;

import io.itinera.connectors.Provider;
import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.EmailSettings;
import io.itinera.connectors.email.mime.Envelope;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Mailgun, by its messages API version 3. */
@Component
@EnableConfigurationProperties(MailgunSettings.class)
class MailgunProvider implements Provider<EmailConnector> {
    static final String NAME = "mailgun";

    private final EmailSettings shared;
    private final MailgunSettings settings;
    private final Clock clock;

    MailgunProvider(EmailSettings shared, MailgunSettings settings, ObjectProvider<Clock> clock) {
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
        return new MailgunConnector(Envelope.usualSender(NAME, shared.from()), settings, clock);
    }
}
