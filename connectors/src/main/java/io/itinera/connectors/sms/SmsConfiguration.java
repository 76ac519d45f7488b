package io.itinera.connectors.sms;

import io.itinera.connectors.Provider;
import io.itinera.connectors.Providers;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmsSettings.class)
class SmsConfiguration {

    @Bean
    SmsConnector smsConnector(SmsSettings settings, List<Provider<SmsConnector>> providers) {
        return Providers.chosen("itinera.connectors.sms.provider", settings.provider(), providers);
    }
}
