package io.itinera.connectors.email.ses;

import io.itinera.connectors.email.NeededSetting;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param region such as {@code eu-central-1}
 * @param sessionToken for temporary credentials; null for lasting ones
 * @param configurationSet whose event destinations report bounces and complaints; may be null
 * @param endpoint null for the region's own
 * @param timeout for a whole call
 */
@ConfigurationProperties("itinera.connectors.email.ses")
record SesSettings(
        String region,
        String accessKey,
        String secretKey,
        String sessionToken,
        String configurationSet,
        URI endpoint,
        @DefaultValue("20s") Duration timeout) {

    void check() {
        NeededSetting.check(SesProvider.NAME, "region", region);
        NeededSetting.check(SesProvider.NAME, "access-key", accessKey);
        NeededSetting.check(SesProvider.NAME, "secret-key", secretKey);
    }

    URI sending() {
        var base = endpoint == null ? "https://email." + region + ".amazonaws.com" : endpoint.toString();
        return URI.create(base.replaceAll("/+$", "") + "/v2/email/outbound-emails");
    }
}
