package io.itinera.connectors.push.fcm;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param credentials path of the service account's key file
 * @param project the Firebase project; the key file's own where left out
 */
@ConfigurationProperties("itinera.connectors.push.fcm")
record FcmSettings(
        String credentials,
        String project,
        @DefaultValue("https://fcm.googleapis.com") String url,
        @DefaultValue("20s") Duration timeout) {}
