package io.itinera.connectors.email.smtp;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param host name of the mail server
 * @param port 0 stands for the usual one: 587 with starttls, 465 with tls, 25 with none
 * @param username null or empty where the server asks for no sign-in
 * @param timeout for connecting, and for each answer of the server
 * @param dkim null where messages are not signed, or the server signs them
 */
@ConfigurationProperties("itinera.connectors.email.smtp")
record SmtpSettings(
        String host,
        @DefaultValue("0") int port,
        String username,
        String password,
        @DefaultValue("starttls") Encryption tls,
        @DefaultValue("20s") Duration timeout,
        Dkim dkim) {

    /**
     * @param domain for which is signed; null is the sender's
     * @param selector names the DNS record {@code <selector>._domainkey.<domain>}
     * @param privateKey file with an RSA key in PKCS#8 PEM
     */
    record Dkim(String domain, String selector, Path privateKey) {}

    /** STARTTLS is demanded, never merely tried: a man in the middle could otherwise strip it. */
    enum Encryption {
        NONE,
        STARTTLS,
        TLS
    }

    boolean signsIn() {
        return username != null && !username.isBlank();
    }

    int effectivePort() {
        if (port != 0) {
            return port;
        }
        return switch (tls) {
            case NONE -> 25;
            case STARTTLS -> 587;
            case TLS -> 465;
        };
    }

    Properties asMailProperties() {
        var properties = new Properties();
        var millis = String.valueOf(timeout.toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.auth", String.valueOf(signsIn()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls == Encryption.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls == Encryption.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(tls == Encryption.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }

    /** Where we send to, for messages to people: never with the password. */
    String place() {
        return host + ":" + effectivePort() + " (tls: " + tls.name().toLowerCase(Locale.ROOT) + ")";
    }
}
