package io.itinera.connectors.webhook;

import io.itinera.connectors.Provider;
import io.itinera.connectors.Providers;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookConfiguration.Settings.class)
class WebhookConfiguration {

    @Bean
    WebhookConnector webhookConnector(Settings settings, List<Provider<WebhookConnector>> providers) {
        return Providers.chosen("itinera.connectors.webhook.provider", settings.provider(), providers);
    }

    @ConfigurationProperties("itinera.connectors.webhook")
    record Settings(@DefaultValue("capture") String provider) {}
}
