package io.itinera.connectors.crm;

import io.itinera.connectors.Provider;
import io.itinera.connectors.Providers;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CrmConfiguration.Settings.class)
class CrmConfiguration {

    @Bean
    CrmConnector crmConnector(Settings settings, List<Provider<CrmConnector>> providers) {
        return Providers.chosen("itinera.connectors.crm.provider", settings.provider(), providers);
    }

    @ConfigurationProperties("itinera.connectors.crm")
    record Settings(@DefaultValue("capture") String provider) {}
}
