package io.itinera.connectors.email.ses;

import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.EmailSettings;
import io.itinera.connectors.email.mime.EmailProvider;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Amazon Simple Email Service, by its API version 2. */
@Component
@EnableConfigurationProperties(SesSettings.class)
class SesProvider extends EmailProvider {
    static final String NAME = "ses";

    private final SesSettings settings;

    SesProvider(EmailSettings shared, SesSettings settings, ObjectProvider<Clock> clock) {
        super(NAME, shared, clock);
        this.settings = settings;
    }

    @Override
    protected void check() {
        settings.check();
    }

    @Override
    protected EmailConnector connect(InternetAddress sender, Clock clock) {
        return new SesConnector(sender, settings, clock);
    }
}
