package io.itinera.connectors.email.smtp;

import io.itinera.connectors.Provider;
import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.EmailSettings;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
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
        return new SmtpConnector(sender(), new SmtpConnections(settings, clock), settings, clock);
    }

    private InternetAddress sender() {
        var from = shared.from();
        if (from == null || from.isBlank()) {
            throw new IllegalStateException(
                    "itinera.connectors.email.provider is \"smtp\", but itinera.connectors.email.from names no sender, such as \"Acme <hello@example.test>\".");
        }
        try {
            return Addresses.one(from);
        } catch (AddressException e) {
            throw new IllegalStateException(
                    "itinera.connectors.email.from is \"" + from + "\", which is no e-mail address: " + e.getMessage(),
                    e);
        }
    }
}
