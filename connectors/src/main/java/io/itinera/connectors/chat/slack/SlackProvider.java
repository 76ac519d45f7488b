package io.itinera.connectors.chat.slack;

import io.itinera.connectors.Needed;
import io.itinera.connectors.Provider;
import io.itinera.connectors.chat.ChatConnector;
import io.itinera.connectors.http.HttpCall;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(SlackSettings.class)
class SlackProvider implements Provider<ChatConnector> {
    private static final String PREFIX = "itinera.connectors.chat.slack.";
    private final SlackSettings settings;
    private final Clock clock;

    SlackProvider(SlackSettings settings, ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "slack";
    }

    @Override
    public ChatConnector connector() {
        Needed.secret(PREFIX + "bot-token", settings.botToken());
        var http = new HttpCall("Slack", PREFIX + "bot-token", settings.timeout(), clock);
        return new SlackConnector(settings, http);
    }
}
