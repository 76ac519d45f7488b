package io.itinera.connectors.chat;

import io.itinera.connectors.Provider;
import io.itinera.connectors.Providers;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChatConfiguration.Settings.class)
class ChatConfiguration {

    @Bean
    ChatConnector chatConnector(Settings settings, List<Provider<ChatConnector>> providers) {
        return Providers.chosen("itinera.connectors.chat.provider", settings.provider(), providers);
    }

    @ConfigurationProperties("itinera.connectors.chat")
    record Settings(@DefaultValue("capture") String provider) {}
}
