package io.itinera.connectors.mailbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox that bounces come back to, read by IMAP.
 *
 * @param host empty: no mailbox is read
 * @param tls false for a server on this machine alone
 * @param pollInterval how often it is looked at
 */
@ConfigurationProperties("itinera.connectors.mailbox")
public record MailboxSettings(
        String host,
        @DefaultValue("993") int port,
        @DefaultValue("true") boolean tls,
        String username,
        String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("1m") Duration pollInterval) {

    public boolean configured() {
        return host != null && !host.isBlank();
    }
}
