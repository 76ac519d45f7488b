package io.itinera.connectors.email.smtp;

import io.itinera.connectors.email.Email;
import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.EmailSettings;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

final class SmtpFixture {
    private SmtpFixture() {}

    static EmailConnector connectorTo(int port) {
        return connector(port, null, null, SmtpSettings.Encryption.NONE);
    }

    static EmailConnector connector(int port, String username, String password, SmtpSettings.Encryption tls) {
        var settings = new SmtpSettings("127.0.0.1", port, username, password, tls, Duration.ofSeconds(2), null);
        return provider("Grüße aus Köln <hello@sender.example.test>", settings).connector();
    }

    static SmtpProvider provider(String from, SmtpSettings settings) {
        var noClock = new StaticListableBeanFactory().getBeanProvider(java.time.Clock.class);
        return new SmtpProvider(new EmailSettings("smtp", from), settings, noClock);
    }

    static Email anEmailTo(String address) {
        return new Email("m-1", null, address, "Hello", "<p>Hello</p>", "Hello", Map.of());
    }
}
