package io.itinera.connectors.email.sendgrid;

import io.itinera.connectors.email.NeededSetting;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param endpoint {@code https://api.eu.sendgrid.com} for accounts that are kept in the EU
 * @param timeout for a whole call
 */
@ConfigurationProperties("itinera.connectors.email.sendgrid")
record SendGridSettings(
        String apiKey,
        @DefaultValue("https://api.sendgrid.com") URI endpoint,
        @DefaultValue("20s") Duration timeout) {

    void check() {
        NeededSetting.check(SendGridProvider.NAME, "api-key", apiKey);
    }

    URI sending() {
        return URI.create(endpoint.toString().replaceAll("/+$", "") + "/v3/mail/send");
    }
}
