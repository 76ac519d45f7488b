package io.itinera.connectors.email;

import io.itinera.connectors.Provider;
import io.itinera.connectors.Providers;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmailSettings.class)
class EmailConfiguration {

    @Bean
    EmailConnector emailConnector(EmailSettings settings, List<Provider<EmailConnector>> providers) {
        return Providers.chosen("itinera.connectors.email.provider", settings.provider(), providers);
    }
}
