package io.itinera.connectors.push.apns;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param key path of the signing key, {@code AuthKey_….p8}
 * @param keyId ten characters, as in the key file's name
 * @param topic the app's bundle id
 * @param server Apple's sandbox is {@code api.sandbox.push.apple.com}
 */
@ConfigurationProperties("itinera.connectors.push.apns")
record ApnsSettings(
        String key,
        String keyId,
        String teamId,
        String topic,
        @DefaultValue("api.push.apple.com") String server,
        @DefaultValue("443") int port,
        @DefaultValue("20s") Duration timeout) {}
