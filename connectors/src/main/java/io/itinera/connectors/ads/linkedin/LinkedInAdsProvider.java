package io.itinera.connectors.ads.linkedin;

import io.itinera.connectors.Needed;
import io.itinera.connectors.Provider;
import io.itinera.connectors.ads.AdsConnector;
import io.itinera.connectors.http.HttpCall;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(LinkedInAdsSettings.class)
class LinkedInAdsProvider implements Provider<AdsConnector> {
    private static final String PREFIX = "itinera.connectors.ads.linkedin.";
    private final LinkedInAdsSettings settings;
    private final Clock clock;

    LinkedInAdsProvider(LinkedInAdsSettings settings, ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "linkedin";
    }

    @Override
    public AdsConnector connector() {
        Needed.secret(PREFIX + "access-token", settings.accessToken());
        var http = new HttpCall("LinkedIn", PREFIX + "access-token", settings.timeout(), clock);
        return new LinkedInAudiences(settings, http);
    }
}
