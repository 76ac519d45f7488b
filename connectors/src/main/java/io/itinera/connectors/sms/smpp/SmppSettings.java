package io.itinera.connectors.sms.smpp;

import io.itinera.connectors.Secret;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param port 0 stands for the usual one: 3550 with TLS, 2775 without
 * @param systemId our user name there
 * @param enquireLink how often an idle connection is shown to be alive
 */
@ConfigurationProperties("itinera.connectors.sms.smpp")
record SmppSettings(
        String host,
        @DefaultValue("0") int port,
        @DefaultValue("true") boolean tls,
        String systemId,
        Secret password,
        @DefaultValue("") String systemType,
        @DefaultValue("30s") Duration enquireLink,
        @DefaultValue("20s") Duration timeout) {

    int effectivePort() {
        return port != 0 ? port : tls ? 3550 : 2775;
    }

    /** Where we send to, for messages to people. */
    String place() {
        return host + ":" + effectivePort() + (tls ? " (TLS)" : "");
    }
}
