package io.itinera.connectors.email.mailgun;

import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.EmailSettings;
import io.itinera.connectors.email.mime.EmailProvider;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Mailgun, by its messages API version 3. */
@Component
@EnableConfigurationProperties(MailgunSettings.class)
class MailgunProvider extends EmailProvider {
    static final String NAME = "mailgun";

    private final MailgunSettings settings;

    MailgunProvider(EmailSettings shared, MailgunSettings settings, ObjectProvider<Clock> clock) {
        super(NAME, shared, clock);
        this.settings = settings;
    }

    @Override
    protected void check() {
        settings.check();
    }

    @Override
    protected EmailConnector connect(InternetAddress sender, Clock clock) {
        return new MailgunConnector(sender, settings, clock);
    }
}
