package io.itinera.engine.tracking.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.engine.tracking.HookRefused;
import io.itinera.engine.tracking.Receipt;
import io.itinera.engine.tracking.ReceiptKind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notices as SNS documents them, signed by a certificate of our own. */
class SesHookTest {
    private static final String TOPIC = "arn:aws:sns:eu-west-1:123456789012:ses";
    private static final String CERTIFICATE = "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-1.pem";
    private static final String OURS = "0123456789abcdef0123456789abcdef";

    @TempDir
    static Path folder;

    private static KeyStore keys;
    private final List<URI> fetched = new ArrayList<>();

    @BeforeAll
    static void aCertificate() throws Exception {
        var file = folder.resolve("sns.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-alias",
                        "sns",
                        "-dname",
                        "CN=sns.example.test",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "invented",
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        keys = KeyStore.getInstance(file.toFile(), "invented".toCharArray());
    }

    @Test
    void shouldReadBouncesOfBothKinds() throws Exception {
        var bounce = """
                {"notificationType":"Bounce","bounce":{"bounceType":"Permanent","timestamp":"2026-03-02T10:00:00.000Z",
                 "bouncedRecipients":[{"emailAddress":"ada@example.test","status":"5.1.1",
                  "diagnosticCode":"smtp; 550 5.1.1 no such user"}]},
                 "mail":{"messageId":"0102","headers":[{"name":"Message-ID","value":"<%s@itinera.test>"}]}}""".formatted(OURS);
        var complaint = """
                {"eventType":"Complaint","complaint":{"complainedRecipients":[{"emailAddress":"bo@example.test"}]},
                 "mail":{"messageId":"0103","tags":{"itinera-message":["%s"]}}}""".formatted(OURS);

        var bounced = hook().receive(ProviderHooksTest.request(notification(bounce), Map.of()))
                .receipts();
        var complained = hook().receive(ProviderHooksTest.request(notification(complaint), Map.of()))
                .receipts();

        assertThat(bounced).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(ReceiptKind.BOUNCED);
            assertThat(one.messageId()).isEqualTo(OURS);
            assertThat(one.reason()).isEqualTo("5.1.1 smtp; 550 5.1.1 no such user");
        });
        assertThat(complained)
                .extracting(Receipt::kind, Receipt::messageId, Receipt::address)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ReceiptKind.COMPLAINED, OURS, "bo@example.test"));
    }

    @Test
    void shouldRefuseWhatAmazonDidNotSignOrForAnotherTopic() throws Exception {
        var genuine = notification("{\"notificationType\":\"Delivery\"}");

        assertThatThrownBy(() ->
                        hook().receive(ProviderHooksTest.request(genuine.replace("Delivery", "Bounce"), Map.of())))
                .isInstanceOf(HookRefused.class);
        assertThatThrownBy(() -> hook().receive(ProviderHooksTest.request(genuine.replace(":ses", ":other"), Map.of())))
                .isInstanceOf(HookRefused.class)
                .hasMessageContaining("topic-arns");
        assertThatThrownBy(() -> hook().receive(ProviderHooksTest.request(
                        genuine.replace("sns.eu-west-1.amazonaws.com", "evil.test"), Map.of())))
                .isInstanceOf(HookRefused.class);
    }

    @Test
    void shouldConfirmASubscriptionThatIsOurs() throws Exception {
        var notice = new LinkedHashMap<String, Object>();
        notice.put("Type", "SubscriptionConfirmation");
        notice.put("MessageId", "m");
        notice.put("Token", "t");
        notice.put("TopicArn", TOPIC);
        notice.put("Message", "You have chosen to subscribe");
        notice.put("SubscribeURL", "https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&Token=t");
        notice.put("Timestamp", "2026-03-02T10:00:00.000Z");

        hook().receive(ProviderHooksTest.request(
                signed(notice, "Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"),
                Map.of()));

        assertThat(fetched).extracting(URI::getQuery).contains("Action=ConfirmSubscription&Token=t");
    }

    private SesHook hook() {
        var amazon = new AmazonHttps() {
            @Override
            byte[] fetch(URI address) {
                fetched.add(address);
                try {
                    return keys.getCertificate("sns").getEncoded();
                } catch (java.security.GeneralSecurityException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        return new SesHook(
                ProviderHooksTest.settings(List.of(TOPIC), null, null),
                new SnsSignature(amazon, Clock.systemUTC()),
                amazon);
    }

    private static String notification(String message) throws Exception {
        var notice = new LinkedHashMap<String, Object>();
        notice.put("Type", "Notification");
        notice.put("MessageId", "m-1");
        notice.put("TopicArn", TOPIC);
        notice.put("Message", message);
        notice.put("Timestamp", "2026-03-02T10:00:00.000Z");
        return signed(notice, "Message", "MessageId", "Timestamp", "TopicArn", "Type");
    }

    private static String signed(Map<String, Object> notice, String... fields) throws Exception {
        var text = new StringBuilder();
        for (var field : fields) {
            text.append(field).append('\n').append(notice.get(field)).append('\n');
        }
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign((PrivateKey) keys.getKey("sns", "invented".toCharArray()));
        signature.update(text.toString().getBytes(StandardCharsets.UTF_8));
        notice.put("SignatureVersion", "2");
        notice.put("Signature", Base64.getEncoder().encodeToString(signature.sign()));
        notice.put("SigningCertURL", CERTIFICATE);
        return new ObjectMapper().writeValueAsString(notice);
    }
}
