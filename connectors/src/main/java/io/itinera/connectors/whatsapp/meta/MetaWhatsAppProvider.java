package io.itinera.connectors.whatsapp.meta;

import io.itinera.connectors.Needed;
import io.itinera.connectors.Provider;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.whatsapp.WhatsAppConnector;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(MetaWhatsAppSettings.class)
class MetaWhatsAppProvider implements Provider<WhatsAppConnector> {
    private static final String PREFIX = "itinera.connectors.whatsapp.meta.";
    private final MetaWhatsAppSettings settings;
    private final Clock clock;

    MetaWhatsAppProvider(MetaWhatsAppSettings settings, ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "meta";
    }

    @Override
    public WhatsAppConnector connector() {
        Needed.text(PREFIX + "phone-number-id", settings.phoneNumberId());
        Needed.secret(PREFIX + "access-token", settings.accessToken());
        var http = new HttpCall("Meta", PREFIX + "access-token", settings.timeout(), clock);
        return new MetaWhatsApp(settings, http);
    }
}
