package io.itinera.connectors.push.apns;

import com.eatthepath.pushy.apns.ApnsClientBuilder;
import com.eatthepath.pushy.apns.auth.ApnsSigningKey;
import io.itinera.connectors.Needed;
import io.itinera.connectors.Provider;
import io.itinera.connectors.push.PushConnector;
import java.io.File;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(ApnsSettings.class)
class ApnsProvider implements Provider<PushConnector> {
    private static final String PREFIX = "itinera.connectors.push.apns.";
    private final ApnsSettings settings;
    private final Clock clock;

    ApnsProvider(ApnsSettings settings, ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "apns";
    }

    @Override
    public PushConnector connector() {
        var file = Needed.text(PREFIX + "key", settings.key());
        var keyId = Needed.text(PREFIX + "key-id", settings.keyId());
        var teamId = Needed.text(PREFIX + "team-id", settings.teamId());
        Needed.text(PREFIX + "topic", settings.topic());
        try {
            var client = new ApnsClientBuilder()
                    .setApnsServer(settings.server(), settings.port())
                    .setSigningKey(ApnsSigningKey.loadFromPkcs8File(new File(file), teamId, keyId))
                    .setConnectionTimeout(settings.timeout())
                    .build();
            return new ApnsConnector(client, settings, clock);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    PREFIX + "key names " + file + ", which is no readable signing key of Apple's (AuthKey_….p8): "
                            + e.getClass().getSimpleName());
        }
    }
}
