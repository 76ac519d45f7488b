package io.itinera.connectors.email.ses;

import io.itinera.connectors.Provider;
import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.EmailSettings;
import io.itinera.connectors.email.mime.Envelope;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Amazon Simple Email Service, by its API version 2. */
@Component
@EnableConfigurationProperties(SesSettings.class)
class SesProvider implements Provider<EmailConnector> {
    static final String NAME = "ses";

    private final EmailSettings shared;
    private final SesSettings settings;
    private final Clock clock;

    SesProvider(EmailSettings shared, SesSettings settings, ObjectProvider<Clock> clock) {
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
        return new SesConnector(Envelope.usualSender(NAME, shared.from()), settings, clock);
    }
}
