package io.itinera.connectors.sms.vonage;

import io.itinera.connectors.Needed;
import io.itinera.connectors.Provider;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.sms.SmsConnector;
import io.itinera.connectors.sms.SmsSettings;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(VonageSettings.class)
class VonageProvider implements Provider<SmsConnector> {
    private static final String PREFIX = "itinera.connectors.sms.vonage.";
    private final SmsSettings shared;
    private final VonageSettings settings;
    private final Clock clock;

    VonageProvider(SmsSettings shared, VonageSettings settings, ObjectProvider<Clock> clock) {
        this.shared = shared;
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "vonage";
    }

    @Override
    public SmsConnector connector() {
        Needed.text(PREFIX + "api-key", settings.apiKey());
        Needed.secret(PREFIX + "api-secret", settings.apiSecret());
        var from = Needed.text("itinera.connectors.sms.from", shared.from());
        var signIn = PREFIX + "api-key and .api-secret";
        return new VonageConnector(settings, from, new HttpCall("Vonage", signIn, settings.timeout(), clock));
    }
}
