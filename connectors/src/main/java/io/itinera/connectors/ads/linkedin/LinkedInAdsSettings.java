package io.itinera.connectors.ads.linkedin;

import io.itinera.connectors.Secret;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param accessToken with rw_dmp_segments
 * @param version of the API, as year and month */
@ConfigurationProperties("itinera.connectors.ads.linkedin")
record LinkedInAdsSettings(
        Secret accessToken,
        @DefaultValue("202509") String version,
        @DefaultValue("https://api.linkedin.com") String url,
        @DefaultValue("20s") Duration timeout) {}
