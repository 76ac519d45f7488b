package io.itinera.connectors.email.sendgrid;

import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.EmailSettings;
import io.itinera.connectors.email.mime.EmailProvider;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Twilio SendGrid, by its mail send API version 3. */
@Component
@EnableConfigurationProperties(SendGridSettings.class)
class SendGridProvider extends EmailProvider {
    static final String NAME = "sendgrid";

    private final SendGridSettings settings;

    SendGridProvider(EmailSettings shared, SendGridSettings settings, ObjectProvider<Clock> clock) {
        super(NAME, shared, clock);
        this.settings = settings;
    }

    @Override
    protected void check() {
        settings.check();
    }

    @Override
    protected EmailConnector connect(InternetAddress sender, Clock clock) {
        return new SendGridConnector(sender, settings, clock);
    }
}
