package io.itinera.connectors.email.smtp;

import io.itinera.connectors.Provider;
import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.EmailSettings;
import io.itinera.connectors.email.mime.Envelope;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Any mail server that speaks SMTP. */
@Component
@EnableConfigurationProperties(SmtpSettings.class)
class SmtpProvider implements Provider<EmailConnector> {
    private final EmailSettings shared;
    private final SmtpSettings settings;
    private final Clock clock;

    SmtpProvider(EmailSettings shared, SmtpSettings settings, ObjectProvider<Clock> clock) {
        this.shared = shared;
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public EmailConnector connector() {
        if (settings.host() == null || settings.host().isBlank()) {
            throw new IllegalStateException(
                    "itinera.connectors.email.provider is \"smtp\", but itinera.connectors.email.smtp.host names no mail server.");
        }
        return new SmtpConnector(
                Envelope.usualSender(name(), shared.from()),
                new SmtpConnections(settings, clock),
                SignMessages.by(settings.dkim()),
                settings,
                clock);
    }
}
