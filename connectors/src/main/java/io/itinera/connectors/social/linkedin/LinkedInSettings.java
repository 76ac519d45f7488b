package io.itinera.connectors.social.linkedin;

import io.itinera.connectors.Secret;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param author {@code urn:li:organization:…}, in whose name is posted
 * @param version of the API, as year and month */
@ConfigurationProperties("itinera.connectors.social.linkedin")
record LinkedInSettings(
        String author,
        Secret accessToken,
        @DefaultValue("202509") String version,
        @DefaultValue("https://api.linkedin.com") String url,
        @DefaultValue("20s") Duration timeout) {}
