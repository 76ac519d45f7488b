package io.itinera.connectors.ads.meta;

import io.itinera.connectors.Secret;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param accessToken a system user's token, with ads_management */
@ConfigurationProperties("itinera.connectors.ads.meta")
record MetaAdsSettings(
        Secret accessToken,
        @DefaultValue("https://graph.facebook.com/v23.0") String url,
        @DefaultValue("20s") Duration timeout) {}
