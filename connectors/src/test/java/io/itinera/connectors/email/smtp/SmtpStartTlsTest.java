package io.itinera.connectors.email.smtp;

import static io.itinera.connectors.email.smtp.SmtpFixture.anEmailTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.itinera.connectors.Outcome;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The usual way to a mail server: in the clear up to STARTTLS, and everything that matters after it. */
class SmtpStartTlsTest {
    private static final String HERE = "ip:127.0.0.1";

    @TempDir
    Path folder;

    private ScriptedSmtp server;

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void shouldEncryptBeforeItSignsInAndSends() throws Exception {
        var certificate = Certificate.forHost(HERE, folder);
        server = new ScriptedSmtp(certificate.serving());

        var outcome = send(certificate.trusting());

        assertThat(outcome).isEqualTo(new Outcome.Accepted("<m-1@sender.example.test>"));
        assertThat(server.heard())
                .startsWith("CONNECT", "EHLO", "STARTTLS", "ENCRYPTED", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", ".");
    }

    @Test
    void shouldTellNothingToAServerWithTheCertificateOfAnother() throws Exception {
        var certificate = Certificate.forHost("dns:other.example.test", folder);
        server = new ScriptedSmtp(certificate.serving());

        refuses(certificate.trusting());
    }

    @Test
    void shouldTellNothingToAServerThatNobodyVouchesFor() throws Exception {
        server = new ScriptedSmtp(Certificate.forHost(HERE, folder).serving());

        refuses(SSLContext.getDefault());
    }

    private void refuses(SSLContext trust) throws Exception {
        assertThat(send(trust))
                .asInstanceOf(type(Outcome.Unavailable.class))
                .satisfies(unavailable -> assertThat(unavailable.reason()).contains("127.0.0.1"));
        assertThat(server.heard()).doesNotContain("AUTH", "MAIL");
    }

    private Outcome send(SSLContext trust) throws Exception {
        var settings = new SmtpSettings(
                "127.0.0.1",
                server.port(),
                "itinera",
                "secret",
                SmtpSettings.Encryption.STARTTLS,
                Duration.ofSeconds(30),
                null);
        var mail = settings.asMailProperties();
        mail.put("mail.smtp.ssl.socketFactory", trust.getSocketFactory());
        var sender = new InternetAddress("hello@sender.example.test");
        var connections = new SmtpConnections(settings, mail, Clock.systemUTC());
        try (var connector =
                new SmtpConnector(sender, connections, SignMessages.by(null), settings, Clock.systemUTC())) {
            return connector.send(anEmailTo("ada@example.test"));
        }
    }
}
