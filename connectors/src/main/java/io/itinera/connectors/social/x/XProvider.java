package io.itinera.connectors.social.x;

import io.itinera.connectors.Needed;
import io.itinera.connectors.Provider;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.social.SocialConnector;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(XSettings.class)
class XProvider implements Provider<SocialConnector> {
    private static final String PREFIX = "itinera.connectors.social.x.";
    private final XSettings settings;
    private final Clock clock;

    XProvider(XSettings settings, ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "x";
    }

    @Override
    public SocialConnector connector() {
        Needed.text(PREFIX + "consumer-key", settings.consumerKey());
        Needed.secret(PREFIX + "consumer-secret", settings.consumerSecret());
        Needed.text(PREFIX + "access-token", settings.accessToken());
        Needed.secret(PREFIX + "access-token-secret", settings.accessTokenSecret());
        var http = new HttpCall(
                "X",
                PREFIX + "consumer-key, .consumer-secret, .access-token and .access-token-secret",
                settings.timeout(),
                clock);
        return new XPosts(settings, http, new OAuth1(settings, clock));
    }
}
