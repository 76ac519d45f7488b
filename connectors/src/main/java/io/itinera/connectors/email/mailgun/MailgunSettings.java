package io.itinera.connectors.email.mailgun;

import io.itinera.connectors.email.NeededSetting;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param domain the sending domain as it is set up at Mailgun
 * @param endpoint {@code https://api.eu.mailgun.net} for domains that are kept in the EU
 * @param timeout for a whole call
 */
@ConfigurationProperties("itinera.connectors.email.mailgun")
record MailgunSettings(
        String apiKey,
        String domain,
        @DefaultValue("https://api.mailgun.net") URI endpoint,
        @DefaultValue("20s") Duration timeout) {

    void check() {
        NeededSetting.check(MailgunProvider.NAME, "api-key", apiKey);
        NeededSetting.check(MailgunProvider.NAME, "domain", domain);
    }

    URI sending() {
        return URI.create(endpoint.toString().replaceAll("/+$", "") + "/v3/"
                + URLEncoder.encode(domain, StandardCharsets.UTF_8) + "/messages.mime");
    }
}
