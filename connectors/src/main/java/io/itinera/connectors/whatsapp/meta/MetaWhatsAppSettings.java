package io.itinera.connectors.whatsapp.meta;

import io.itinera.connectors.Secret;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param phoneNumberId Meta's id of our number, not the number itself
 * @param accessToken a system user's token, which does not expire
 * @param appSecret signs what Meta posts to us
 * @param verifyToken words of our own, by which Meta first asks whether the address for its posts is ours
 */
@ConfigurationProperties("itinera.connectors.whatsapp.meta")
record MetaWhatsAppSettings(
        String phoneNumberId,
        Secret accessToken,
        Secret appSecret,
        Secret verifyToken,
        @DefaultValue("https://graph.facebook.com/v23.0") String url,
        @DefaultValue("20s") Duration timeout) {}
