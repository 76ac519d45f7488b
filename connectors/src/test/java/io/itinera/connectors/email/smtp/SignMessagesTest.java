package io.itinera.connectors.email.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.connectors.email.EmailFixture;
import io.itinera.connectors.email.mime.MimeEmail;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.Date;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignMessagesTest {
    @TempDir
    Path folder;

    private final Session session = Session.getInstance(new Properties());

    @Test
    void shouldSignSoThatTheBodysHashAndTheHeadersSignatureHold() throws Exception {
        var keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var signed = signed(SignMessages.by(new SmtpSettings.Dkim(null, "2026a", file(keys))));

        var signature = new MimeMessage(session, new ByteArrayInputStream(signed))
                .getHeader("DKIM-Signature", null)
                .replaceAll("\\s+", "");
        assertThat(signature).contains("a=rsa-sha256", "d=example.test", "s=2026a", "c=relaxed/relaxed");
        assertThat(tag(signature, "h").toLowerCase())
                .contains("from", "to", "subject", "message-id", "list-unsubscribe", "list-unsubscribe-post");
        var text = new String(signed, StandardCharsets.ISO_8859_1);
        assertThat(tag(signature, "bh"))
                .isEqualTo(Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256")
                                .digest(RelaxedDkim.body(text).getBytes(StandardCharsets.ISO_8859_1))));
        var check = Signature.getInstance("SHA256withRSA");
        check.initVerify(keys.getPublic());
        check.update(RelaxedDkim.headers(text, tag(signature, "h")).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(check.verify(Base64.getDecoder().decode(tag(signature, "b"))))
                .isTrue();
    }

    @Test
    void shouldKeepTheMessageIdOfWhatItSigns() throws Exception {
        var keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();

        var signed = signed(SignMessages.by(new SmtpSettings.Dkim("example.test", "2026a", file(keys))));

        assertThat(new MimeMessage(session, new ByteArrayInputStream(signed)).getHeader("Message-ID"))
                .containsExactly("<m-1@example.test>");
    }

    @Test
    void shouldLeaveMessagesAloneWithoutAKey() throws Exception {
        var message = mime();

        assertThat(SignMessages.by(null).sign(message, new InternetAddress("hello@example.test")))
                .isSameAs(message);
    }

    @Test
    void shouldSayHowToMakeAKeyWhereTheFileIsNone() {
        var nowhere = new SmtpSettings.Dkim(null, "2026a", folder.resolve("missing.pem"));

        assertThatThrownBy(() -> SignMessages.by(nowhere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("itinera.connectors.email.smtp.dkim.private-key")
                .hasMessageContaining("openssl genpkey");
    }

    private byte[] signed(SignMessages signMessages) throws Exception {
        var out = new ByteArrayOutputStream();
        var message = signMessages.sign(mime(), new InternetAddress("hello@example.test"));
        message.saveChanges();
        message.writeTo(out);
        return out.toByteArray();
    }

    private MimeEmail mime() throws Exception {
        return new MimeEmail(
                session,
                EmailFixture.anEmail(),
                new InternetAddress("hello@example.test"),
                new InternetAddress("ada@example.test"),
                new Date(0));
    }

    private Path file(KeyPair keys) throws Exception {
        var pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        return Files.writeString(folder.resolve("dkim.pem"), pem);
    }

    private static String tag(String signature, String name) {
        for (var part : signature.split(";")) {
            if (part.startsWith(name + "=")) {
                return part.substring(name.length() + 1);
            }
        }
        throw new AssertionError("no " + name + " in " + signature);
    }
}
