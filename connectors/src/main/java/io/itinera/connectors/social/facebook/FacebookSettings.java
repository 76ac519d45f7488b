package io.itinera.connectors.social.facebook;

import io.itinera.connectors.Secret;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param accessToken the page's own token, with pages_manage_posts */
@ConfigurationProperties("itinera.connectors.social.facebook")
record FacebookSettings(
        String pageId,
        Secret accessToken,
        @DefaultValue("https://graph.facebook.com/v23.0") String url,
        @DefaultValue("20s") Duration timeout) {}
