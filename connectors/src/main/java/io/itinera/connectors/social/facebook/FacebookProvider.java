package io.itinera.connectors.social.facebook;

import io.itinera.connectors.Needed;
import io.itinera.connectors.Provider;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.social.SocialConnector;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(FacebookSettings.class)
class FacebookProvider implements Provider<SocialConnector> {
    private static final String PREFIX = "itinera.connectors.social.facebook.";
    private final FacebookSettings settings;
    private final Clock clock;

    FacebookProvider(FacebookSettings settings, ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "facebook";
    }

    @Override
    public SocialConnector connector() {
        Needed.text(PREFIX + "page-id", settings.pageId());
        Needed.secret(PREFIX + "access-token", settings.accessToken());
        var http = new HttpCall("Facebook", PREFIX + "access-token", settings.timeout(), clock);
        return new FacebookPage(settings, http);
    }
}
