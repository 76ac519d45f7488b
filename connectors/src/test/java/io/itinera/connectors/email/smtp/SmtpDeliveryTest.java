package io.itinera.connectors.email.smtp;

import static io.itinera.connectors.email.smtp.SmtpFixture.anEmailTo;
import static io.itinera.connectors.email.smtp.SmtpFixture.connector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.email.Email;
import io.itinera.connectors.email.EmailConnector;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SmtpDeliveryTest {
    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(
                    new ServerSetup[] {patient(ServerSetupTest.SMTP), patient(ServerSetupTest.SMTPS)})
            .withConfiguration(
                    GreenMailConfiguration.aConfig().withUser("hello@sender.example.test", "itinera", "secret"))
            .withPerMethodLifecycle(false);

    @BeforeEach
    void emptyTheMailboxes() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
    }

    @Test
    void shouldDeliverBothPartsWithTheIdempotencyKeyAsMessageId() throws Exception {
        var email = new Email(
                "0a1b-2",
                null,
                "ada@example.test",
                "Grüße, 你好 👋",
                "<p>Schöne Grüße 👋</p>",
                "Schöne Grüße 👋",
                Map.of("List-Unsubscribe", "<https://example.test/u/1>"));

        var outcome = plain("itinera", "secret").send(email);

        assertThat(outcome).isEqualTo(new Outcome.Accepted("<0a1b-2@sender.example.test>"));
        var received = received();
        assertThat(received.getMessageID()).isEqualTo("<0a1b-2@sender.example.test>");
        assertThat(received.getSubject()).isEqualTo("Grüße, 你好 👋");
        assertThat(received.getFrom()[0].toString()).contains("hello@sender.example.test");
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://example.test/u/1>");
        assertThat(received.getContentType()).startsWith("multipart/alternative");
        var parts = (MimeMultipart) received.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Schöne Grüße 👋");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Schöne Grüße 👋</p>");
    }

    @Test
    void shouldPutOffAndNameTheSettingsWhereThePasswordIsWrong() {
        var outcome = plain("itinera", "wrong").send(anEmailTo("ada@example.test"));

        assertThat(outcome)
                .asInstanceOf(type(Outcome.Unavailable.class))
                .satisfies(unavailable -> assertThat(unavailable.reason())
                        .contains("itinera.connectors.email.smtp.username")
                        .doesNotContain("wrong"));
    }

    @Test
    void shouldNotSendInTheClearWhereEncryptionIsWanted() {
        var connector = connector(MAIL.getSmtp().getPort(), "itinera", "secret", SmtpSettings.Encryption.STARTTLS);

        assertThat(connector.send(anEmailTo("ada@example.test"))).isInstanceOf(Outcome.Unavailable.class);
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void shouldNotTrustAServerWhoseCertificateNobodyVouchesFor() {
        var connector = connector(MAIL.getSmtps().getPort(), "itinera", "secret", SmtpSettings.Encryption.TLS);

        assertThat(connector.send(anEmailTo("ada@example.test"))).isInstanceOf(Outcome.Unavailable.class);
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void shouldNameTheSettingThatIsMissing() {
        var noHost = new SmtpSettings(null, 0, null, null, SmtpSettings.Encryption.NONE, Duration.ofSeconds(1), null);
        var host = new SmtpSettings(
                "mail.example.test", 0, null, null, SmtpSettings.Encryption.TLS, Duration.ofSeconds(1), null);

        assertThatThrownBy(
                        () -> SmtpFixture.provider("hello@example.test", noHost).connector())
                .hasMessageContaining("itinera.connectors.email.smtp.host");
        assertThatThrownBy(() -> SmtpFixture.provider(null, host).connector())
                .hasMessageContaining("itinera.connectors.email.from");
        assertThatThrownBy(() -> SmtpFixture.provider("hello@", host).connector())
                .hasMessageContaining("itinera.connectors.email.from is \"hello@\"");
        assertThat(host.effectivePort()).isEqualTo(465);
    }

    private static EmailConnector plain(String username, String password) {
        return connector(MAIL.getSmtp().getPort(), username, password, SmtpSettings.Encryption.NONE);
    }

    private static MimeMessage received() {
        return MAIL.getReceivedMessages()[0];
    }

    /** Any free port, and time enough to come up on a busy machine. */
    private static ServerSetup patient(ServerSetup kind) {
        var setup = kind.dynamicPort();
        setup.setServerStartupTimeout(60_000);
        return setup;
    }
}
