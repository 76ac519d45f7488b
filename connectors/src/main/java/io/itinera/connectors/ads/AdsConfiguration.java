package io.itinera.connectors.ads;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.Provider;
import io.itinera.connectors.Several;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Several networks side by side: each change says whose audience it is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdsConfiguration.Settings.class)
class AdsConfiguration {

    @Bean
    AdsConnector adsConnector(Settings settings, List<Provider<AdsConnector>> providers) {
        return new ByName(Several.chosen("itinera.connectors.ads.providers", settings.providers(), providers));
    }

    private record ByName(Several<AdsConnector> chosen) implements AdsConnector {
        @Override
        public String name() {
            return chosen.names();
        }

        @Override
        public Outcome change(AudienceChange audienceChange) {
            return chosen.by(audienceChange.network(), connector -> connector.change(audienceChange));
        }
    }

    @ConfigurationProperties("itinera.connectors.ads")
    record Settings(@DefaultValue("capture") List<String> providers) {}
}
