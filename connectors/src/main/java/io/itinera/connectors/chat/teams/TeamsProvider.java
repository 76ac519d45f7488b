package io.itinera.connectors.chat.teams;

import io.itinera.connectors.Provider;
import io.itinera.connectors.chat.ChatConnector;
import io.itinera.connectors.http.HttpCall;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(TeamsSettings.class)
class TeamsProvider implements Provider<ChatConnector> {
    private static final String WEBHOOKS = "itinera.connectors.chat.teams.webhooks";
    private final TeamsSettings settings;
    private final Clock clock;

    TeamsProvider(TeamsSettings settings, ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "teams";
    }

    @Override
    public ChatConnector connector() {
        if (settings.webhooks().isEmpty()) {
            throw new IllegalStateException(
                    WEBHOOKS + " names no channel. Set " + WEBHOOKS + ".sales to the address of a Teams workflow.");
        }
        return new TeamsConnector(settings, new HttpCall("Teams", WEBHOOKS, settings.timeout(), clock));
    }
}
