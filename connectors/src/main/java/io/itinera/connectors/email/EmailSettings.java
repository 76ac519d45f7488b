package io.itinera.connectors.email;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every e-mail provider shares; a provider keeps its own settings beside itself.
 *
 * @param from sender of e-mails that name none, e.g. {@code Itinera <hello@example.test>}
 */
@ConfigurationProperties("itinera.connectors.email")
public record EmailSettings(@DefaultValue("capture") String provider, String from) {}
