package io.itinera.connectors.sms.twilio;

import io.itinera.connectors.Secret;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param accountSid {@code AC…}
 * @param authToken also the key that signs what Twilio posts to us
 * @param messagingServiceSid {@code MG…}, which picks the sender instead of {@code itinera.connectors.sms.from}; or null
 */
@ConfigurationProperties("itinera.connectors.sms.twilio")
record TwilioSettings(
        String accountSid,
        Secret authToken,
        String messagingServiceSid,
        @DefaultValue("https://api.twilio.com") String url,
        @DefaultValue("20s") Duration timeout) {}
