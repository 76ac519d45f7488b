package io.itinera.connectors.whatsapp;

import io.itinera.connectors.Provider;
import io.itinera.connectors.Providers;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WhatsAppConfiguration.Settings.class)
class WhatsAppConfiguration {

    @Bean
    WhatsAppConnector whatsAppConnector(Settings settings, List<Provider<WhatsAppConnector>> providers) {
        return Providers.chosen("itinera.connectors.whatsapp.provider", settings.provider(), providers);
    }

    @ConfigurationProperties("itinera.connectors.whatsapp")
    record Settings(@DefaultValue("capture") String provider) {}
}
