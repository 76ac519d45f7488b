package io.itinera.connectors.ads.google;

import io.itinera.connectors.Needed;
import io.itinera.connectors.Provider;
import io.itinera.connectors.ads.AdsConnector;
import io.itinera.connectors.google.GoogleSignIn;
import io.itinera.connectors.google.ServiceAccount;
import io.itinera.connectors.http.HttpCall;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(GoogleAdsSettings.class)
class GoogleAdsProvider implements Provider<AdsConnector> {
    private static final String PREFIX = "itinera.connectors.ads.google.";
    private static final String SCOPE = "https://www.googleapis.com/auth/datamanager";

    private final GoogleAdsSettings settings;
    private final Clock clock;

    GoogleAdsProvider(GoogleAdsSettings settings, ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "google";
    }

    @Override
    public AdsConnector connector() {
        var credentials = PREFIX + "credentials";
        Needed.text(PREFIX + "customer-id", settings.customerId());
        var account = ServiceAccount.read(credentials, Needed.text(credentials, settings.credentials()));
        var http = new HttpCall("Google", credentials, settings.timeout(), clock);
        return new GoogleAudiences(settings, new GoogleSignIn(account, SCOPE, http, clock), http);
    }
}
