package io.itinera.connectors.email.smtp;

import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.EmailSettings;
import io.itinera.connectors.email.mime.EmailProvider;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Any mail server that speaks SMTP. */
@Component
@EnableConfigurationProperties(SmtpSettings.class)
class SmtpProvider extends EmailProvider {
    private final SmtpSettings settings;

    SmtpProvider(EmailSettings shared, SmtpSettings settings, ObjectProvider<Clock> clock) {
        super("smtp", shared, clock);
        this.settings = settings;
    }

    @Override
    protected void check() {
        if (settings.host() == null || settings.host().isBlank()) {
            throw new IllegalStateException(
                    "itinera.connectors.email.provider is \"smtp\", but itinera.connectors.email.smtp.host names no mail server.");
        }
    }

    @Override
    protected EmailConnector connect(InternetAddress sender, Clock clock) {
        return new SmtpConnector(
                sender, new SmtpConnections(settings, clock), SignMessages.by(settings.dkim()), settings, clock);
    }
}
