package io.itinera.connectors.social.x;

import io.itinera.connectors.Secret;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Keys of an app with read and write access, and the token of the account that posts. */
@ConfigurationProperties("itinera.connectors.social.x")
record XSettings(
        String consumerKey,
        Secret consumerSecret,
        String accessToken,
        Secret accessTokenSecret,
        @DefaultValue("https://api.x.com") String url,
        @DefaultValue("20s") Duration timeout) {}
