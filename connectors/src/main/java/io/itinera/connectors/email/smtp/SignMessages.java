package io.itinera.connectors.email.smtp;

import io.itinera.connectors.email.mime.Addresses;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.simplejavamail.utils.mail.dkim.Canonicalization;
import org.simplejavamail.utils.mail.dkim.DkimException;
import org.simplejavamail.utils.mail.dkim.DkimMessage;
import org.simplejavamail.utils.mail.dkim.DkimSigner;
import org.simplejavamail.utils.mail.dkim.SigningAlgorithm;

/** Signs messages with DKIM (RFC 6376) where the settings name a key; leaves them as they are where not. */
class SignMessages {
    private final SmtpSettings.Dkim settings;
    private final RSAPrivateKey key;

    private SignMessages(SmtpSettings.Dkim settings, RSAPrivateKey key) {
        this.settings = settings;
        this.key = key;
    }

    /** @throws IllegalStateException naming the setting that is missing or unusable */
    static SignMessages by(SmtpSettings.Dkim settings) {
        if (settings == null || settings.privateKey() == null) {
            return new SignMessages(settings, null);
        }
        if (settings.selector() == null || settings.selector().isBlank()) {
            throw new IllegalStateException(
                    "itinera.connectors.email.smtp.dkim.private-key is set, but .selector is not: name the DNS record that holds the public key.");
        }
        return new SignMessages(settings, read(settings.privateKey()));
    }

    MimeMessage sign(MimeMessage message, InternetAddress sender) throws MessagingException {
        if (key == null) {
            return message;
        }
        var domain = settings.domain() == null ? Addresses.domain(sender) : settings.domain();
        try {
            var signer = new DkimSigner(domain, settings.selector(), key);
            signer.setSigningAlgorithm(SigningAlgorithm.SHA256_WITH_RSA);
            signer.setHeaderCanonicalization(Canonicalization.RELAXED);
            signer.setBodyCanonicalization(Canonicalization.RELAXED);
            signer.setCheckDomainKey(false);
            signer.setLengthParam(false);
            signer.setZParam(false);
            signer.addHeaderToSign("List-Unsubscribe");
            signer.addHeaderToSign("List-Unsubscribe-Post");
            return new KeepsItsId(message, signer);
        } catch (DkimException e) {
            throw new MessagingException("The e-mail cannot be signed with DKIM for " + domain + ".", e);
        }
    }

    private static RSAPrivateKey read(Path file) {
        try {
            var pem = Files.readString(file)
                    .replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "")
                    .replaceAll("\\s", "");
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem));
            return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException | ClassCastException e) {
            throw new IllegalStateException(
                    "itinera.connectors.email.smtp.dkim.private-key is " + file
                            + ", which is no readable RSA key in PKCS#8 PEM (BEGIN PRIVATE KEY). Make one with: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048",
                    e);
        }
    }

    /** The library copies the message and would give the copy an id of its own. */
    private static final class KeepsItsId extends DkimMessage {
        private final String id;

        private KeepsItsId(MimeMessage message, DkimSigner signer) throws MessagingException {
            super(message, signer);
            id = message.getMessageID();
            setHeader("Message-ID", id);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (id != null) {
                setHeader("Message-ID", id);
            }
        }
    }
}
