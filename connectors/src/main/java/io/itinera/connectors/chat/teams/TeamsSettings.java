package io.itinera.connectors.chat.teams;

import io.itinera.connectors.Secret;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param webhooks by the name that drawings use: the address that the Teams workflow "when a Teams webhook request is
 *     received" gave. Who knows it may post, so it is a secret
 */
@ConfigurationProperties("itinera.connectors.chat.teams")
record TeamsSettings(
        Map<String, Secret> webhooks, @DefaultValue("20s") Duration timeout) {
    TeamsSettings {
        webhooks = webhooks == null ? Map.of() : Map.copyOf(webhooks);
    }
}
