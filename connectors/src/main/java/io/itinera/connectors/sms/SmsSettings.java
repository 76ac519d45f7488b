package io.itinera.connectors.sms;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every provider of text messages shares.
 *
 * @param from number in E.164, short code or name that messages come from
 */
@ConfigurationProperties("itinera.connectors.sms")
public record SmsSettings(@DefaultValue("capture") String provider, String from) {}
