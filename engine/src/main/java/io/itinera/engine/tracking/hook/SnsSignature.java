package io.itinera.engine.tracking.hook;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.itinera.engine.tracking.HookRefused;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks that SNS sent a notice: by the certificate that the notice names, fetched from Amazon and nowhere else. */
@Component
class SnsSignature {
    private static final List<String> OF_NOTICE =
            List.of("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type");
    private static final List<String> OF_CONFIRMATION =
            List.of("Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type");

    private final Cache<String, X509Certificate> certificates = Caffeine.newBuilder()
            .maximumSize(20)
            .expireAfterWrite(Duration.ofHours(12))
            .build();
    private final AmazonHttps amazon;
    private final Clock clock;

    SnsSignature(AmazonHttps amazon, Clock clock) {
        this.amazon = amazon;
        this.clock = clock;
    }

    /** @throws HookRefused where the signature is not Amazon's */
    void check(JsonNode notice) {
        try {
            var algorithm = switch (notice.path("SignatureVersion").asText()) {
                case "1" -> "SHA1withRSA";
                case "2" -> "SHA256withRSA";
                default -> throw HookRefused.unsigned("The signature's version is not known.");
            };
            var certificate = certificates.get(notice.path("SigningCertURL").asText(), this::fetch);
            certificate.checkValidity(Date.from(clock.instant()));
            var check = Signature.getInstance(algorithm);
            check.initVerify(certificate.getPublicKey());
            check.update(signed(notice).getBytes(StandardCharsets.UTF_8));
            if (!check.verify(
                    Base64.getDecoder().decode(notice.path("Signature").asText()))) {
                throw HookRefused.unsigned("The signature is not Amazon's.");
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw HookRefused.unsigned("The signature cannot be checked: " + e.getMessage());
        }
    }

    private static String signed(JsonNode notice) {
        var fields = notice.path("Type").asText().equals("Notification") ? OF_NOTICE : OF_CONFIRMATION;
        var text = new StringBuilder();
        fields.stream()
                .filter(notice::hasNonNull)
                .forEach(name -> text.append(name)
                        .append('\n')
                        .append(notice.path(name).asText())
                        .append('\n'));
        return text.toString();
    }

    private X509Certificate fetch(String url) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(amazon.get(url)));
        } catch (GeneralSecurityException e) {
            throw HookRefused.unsigned("Amazon's certificate cannot be read.");
        }
    }
}
