package io.itinera.connectors.social;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.Provider;
import io.itinera.connectors.Several;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Several networks side by side: each post says which one it is for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SocialConfiguration.Settings.class)
class SocialConfiguration {

    @Bean
    SocialConnector socialConnector(Settings settings, List<Provider<SocialConnector>> providers) {
        return new ByName(Several.chosen("itinera.connectors.social.providers", settings.providers(), providers));
    }

    private record ByName(Several<SocialConnector> chosen) implements SocialConnector {
        @Override
        public String name() {
            return chosen.names();
        }

        @Override
        public Outcome post(SocialPost socialPost) {
            return chosen.by(socialPost.network(), connector -> connector.post(socialPost));
        }
    }

    @ConfigurationProperties("itinera.connectors.social")
    record Settings(@DefaultValue("capture") List<String> providers) {}
}
