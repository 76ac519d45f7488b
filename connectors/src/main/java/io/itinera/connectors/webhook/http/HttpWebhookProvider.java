package io.itinera.connectors.webhook.http;

import io.itinera.connectors.Provider;
import io.itinera.connectors.Secret;
import io.itinera.connectors.webhook.WebhookConnector;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(HttpWebhookSettings.class)
class HttpWebhookProvider implements Provider<WebhookConnector> {
    private static final String PREFIX = "itinera.connectors.webhook.http.";
    private final HttpWebhookSettings settings;
    private final Clock clock;

    HttpWebhookProvider(HttpWebhookSettings settings, ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "http";
    }

    @Override
    public WebhookConnector connector() {
        check(PREFIX + "secrets", settings.secrets());
        settings.endpoints().forEach((name, endpoint) -> {
            if (endpoint.url() == null) {
                throw new IllegalStateException(PREFIX + "endpoints." + name + ".url is needed. Set it.");
            }
            check(PREFIX + "endpoints." + name + ".secrets", endpoint.secrets());
        });
        try {
            return new HttpWebhook(settings, clock);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(PREFIX + "allowed-networks: " + e.getMessage(), e);
        }
    }

    private static void check(String property, List<Secret> secrets) {
        try {
            new WebhookSignature(secrets.stream().map(Secret::value).toList());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(property + ": " + e.getMessage());
        }
    }
}
