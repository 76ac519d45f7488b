package io.itinera.connectors.webhook.http;

import io.itinera.connectors.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param endpoints by the name that drawings use instead of an address: where it is, and the keys to sign with
 * @param secrets keys to sign calls with whose address the drawing itself gives; none leaves them unsigned
 * @param allowedNetworks ranges of private addresses that may be called nevertheless, such as {@code 10.20.0.0/16}
 * @param plainHttp whether addresses may begin with {@code http:}
 * @param longestAnswer what is longer is not read as data
 */
@ConfigurationProperties("itinera.connectors.webhook.http")
record HttpWebhookSettings(
        Map<String, Endpoint> endpoints,
        List<Secret> secrets,
        List<String> allowedNetworks,
        @DefaultValue("false") boolean plainHttp,
        @DefaultValue("64KB") DataSize longestAnswer,
        @DefaultValue("15s") Duration timeout) {

    record Endpoint(String url, List<Secret> secrets) {
        Endpoint {
            secrets = secrets == null ? List.of() : List.copyOf(secrets);
        }
    }

    HttpWebhookSettings {
        endpoints = endpoints == null ? Map.of() : Map.copyOf(endpoints);
        secrets = secrets == null ? List.of() : List.copyOf(secrets);
        allowedNetworks = allowedNetworks == null ? List.of() : List.copyOf(allowedNetworks);
    }
}
