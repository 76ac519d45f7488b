package io.itinera.connectors.sms.vonage;

import io.itinera.connectors.Secret;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param signatureSecret by which Vonage signs what it posts to us, with method SHA-256 HMAC
 * @param signatureAge how old a signed post may be before it counts as a repetition by a stranger
 */
@ConfigurationProperties("itinera.connectors.sms.vonage")
record VonageSettings(
        String apiKey,
        Secret apiSecret,
        Secret signatureSecret,
        @DefaultValue("1h") Duration signatureAge,
        @DefaultValue("https://rest.nexmo.com") String url,
        @DefaultValue("20s") Duration timeout) {}
