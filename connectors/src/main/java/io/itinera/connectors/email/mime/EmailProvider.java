package io.itinera.connectors.email.mime;

import io.itinera.connectors.Provider;
import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.EmailSettings;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;

/** What every provider of e-mail is: a name, and a way to make a connector of the usual sender and its own settings. */
public abstract class EmailProvider implements Provider<EmailConnector> {
    private final String name;
    private final EmailSettings shared;
    private final Clock clock;

    protected EmailProvider(String name, EmailSettings shared, ObjectProvider<Clock> clock) {
        this.name = name;
        this.shared = shared;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final EmailConnector connector() {
        check();
        return connect(Envelope.usualSender(name, shared.from()), clock);
    }

    /** @throws IllegalStateException where a setting of the provider's own is missing */
    protected abstract void check();

    protected abstract EmailConnector connect(InternetAddress sender, Clock clock);
}
