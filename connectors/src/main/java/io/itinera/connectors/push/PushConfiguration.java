package io.itinera.connectors.push;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.Provider;
import io.itinera.connectors.Several;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Apps on both kinds of devices are reached side by side: each notification goes to the service of its device. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PushConfiguration.Settings.class)
class PushConfiguration {

    @Bean
    PushConnector pushConnector(Settings settings, List<Provider<PushConnector>> providers) {
        return new ByName(Several.chosen("itinera.connectors.push.providers", settings.providers(), providers));
    }

    private record ByName(Several<PushConnector> chosen) implements PushConnector {
        @Override
        public String name() {
            return chosen.names();
        }

        @Override
        public Outcome send(Push push) {
            return chosen.by(push.device().service(), connector -> connector.send(push));
        }
    }

    @ConfigurationProperties("itinera.connectors.push")
    record Settings(@DefaultValue("capture") List<String> providers) {}
}
