package io.itinera.connectors.ads.google;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param credentials path of the service account's key file; the account needs access to the ads account
 * @param customerId of the ads account, digits only
 * @param loginCustomerId of the manager account through which we come in; the same account where left out
 */
@ConfigurationProperties("itinera.connectors.ads.google")
record GoogleAdsSettings(
        String credentials,
        String customerId,
        String loginCustomerId,
        @DefaultValue("https://datamanager.googleapis.com") String url,
        @DefaultValue("20s") Duration timeout) {}
