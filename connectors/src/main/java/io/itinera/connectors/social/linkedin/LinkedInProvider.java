package io.itinera.connectors.social.linkedin;

import io.itinera.connectors.Needed;
import io.itinera.connectors.Provider;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.social.SocialConnector;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(LinkedInSettings.class)
class LinkedInProvider implements Provider<SocialConnector> {
    private static final String PREFIX = "itinera.connectors.social.linkedin.";
    private final LinkedInSettings settings;
    private final Clock clock;

    LinkedInProvider(LinkedInSettings settings, ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "linkedin";
    }

    @Override
    public SocialConnector connector() {
        Needed.text(PREFIX + "author", settings.author());
        Needed.secret(PREFIX + "access-token", settings.accessToken());
        var http = new HttpCall("LinkedIn", PREFIX + "access-token", settings.timeout(), clock);
        return new LinkedInPosts(settings, http);
    }
}
