package io.itinera.connectors.ads.meta;

import io.itinera.connectors.Needed;
import io.itinera.connectors.Provider;
import io.itinera.connectors.ads.AdsConnector;
import io.itinera.connectors.http.HttpCall;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(MetaAdsSettings.class)
class MetaAdsProvider implements Provider<AdsConnector> {
    private static final String PREFIX = "itinera.connectors.ads.meta.";
    private final MetaAdsSettings settings;
    private final Clock clock;

    MetaAdsProvider(MetaAdsSettings settings, ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "meta";
    }

    @Override
    public AdsConnector connector() {
        Needed.secret(PREFIX + "access-token", settings.accessToken());
        var http = new HttpCall("Meta", PREFIX + "access-token", settings.timeout(), clock);
        return new MetaAudiences(settings, http);
    }
}
