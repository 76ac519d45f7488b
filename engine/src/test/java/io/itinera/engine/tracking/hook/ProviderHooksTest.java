package io.itinera.engine.tracking.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.connectors.Hmac;
import io.itinera.engine.tracking.HookRefused;
import io.itinera.engine.tracking.HookRequest;
import io.itinera.engine.tracking.Receipt;
import io.itinera.engine.tracking.ReceiptKind;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports as the providers document them, signed by keys of our own. */
class ProviderHooksTest {
    private static final String OURS = "0123456789abcdef0123456789abcdef";

    @Test
    void shouldReadSignedEventsOfSendGrid() throws Exception {
        var keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
        var hook = new SendGridHook(settings(List.of(), keys, null));
        var body = """
                [{"email":"a@example.test","timestamp":1513299569,"smtp-id":"<14c5d75ce93@ismtpd>","event":"bounce",
                  "type":"bounce","status":"5.1.1","reason":"550 5.1.1 The email account does not exist",
                  "sg_event_id":"6g4ZI7SA-xmRDv57GoPIPw==","sg_message_id":"14c5d75ce93.dfd","itinera_message":"%s"},
                 {"email":"b@example.test","timestamp":1513299569,"event":"bounce","type":"blocked","sg_event_id":"x2"},
                 {"email":"c@example.test","timestamp":1513299569,"event":"spamreport","sg_event_id":"x3"},
                 {"email":"d@example.test","timestamp":1513299569,"event":"deferred","sg_event_id":"x4"}]
                """.formatted(OURS);

        var receipts = hook.receive(sendGrid(keys, body, body)).receipts();

        assertThat(receipts)
                .extracting(Receipt::kind)
                .containsExactly(ReceiptKind.BOUNCED, ReceiptKind.SOFT_BOUNCED, ReceiptKind.COMPLAINED);
        assertThat(receipts.get(0))
                .isEqualTo(Receipt.ofMessage(
                        ReceiptKind.BOUNCED,
                        "sendgrid-6g4ZI7SA-xmRDv57GoPIPw==",
                        "email",
                        OURS,
                        "a@example.test",
                        Instant.ofEpochSecond(1513299569),
                        "5.1.1 550 5.1.1 The email account does not exist"));
        assertThatThrownBy(() -> hook.receive(sendGrid(keys, body, "[]")))
                .isInstanceOfSatisfying(
                        HookRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(401));
        assertThatThrownBy(() -> hook.receive(request("[]", Map.of()))).isInstanceOf(HookRefused.class);
    }

    @Test
    void shouldReadSignedEventsOfMailgun() throws Exception {
        var hook = new MailgunHook(settings(List.of(), null, "signing-key"));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("signing-key".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var signature = HexFormat.of().formatHex(mac.doFinal("1529006854token".getBytes(StandardCharsets.UTF_8)));
        var body = """
                {"signature":{"timestamp":"1529006854","token":"token","signature":"%s"},
                 "event-data":{"event":"failed","severity":"permanent","reason":"bounce","id":"G9Bn5sl1TC6nu79C8C0bwg",
                  "timestamp":1521233195.375624,"recipient":"alice@example.test",
                  "delivery-status":{"code":550,"message":"No such mailbox","description":""},
                  "message":{"headers":{"message-id":"%s@example.test"}},"user-variables":{}}}
                """;

        var receipt =
                hook.receive(request(body.formatted(signature, OURS), Map.of())).receipts();

        assertThat(receipt).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(ReceiptKind.BOUNCED);
            assertThat(one.messageId()).isEqualTo(OURS);
            assertThat(one.address()).isEqualTo("alice@example.test");
            assertThat(one.reason()).isEqualTo("No such mailbox");
        });
        var forged =
                body.formatted(signature.replace(signature.charAt(0), signature.charAt(0) == '0' ? '1' : '0'), OURS);
        assertThatThrownBy(() -> hook.receive(request(forged, Map.of()))).isInstanceOf(HookRefused.class);
        assertThatThrownBy(() -> hook.receive(request("{}", Map.of()))).isInstanceOf(HookRefused.class);
        assertThatThrownBy(() -> hook.receive(request("garbage", Map.of()))).isInstanceOf(HookRefused.class);
    }

    @Test
    void shouldReadSignedRepliesOfMailgunsRoutes() {
        var hook = new MailgunHook(settings(List.of(), null, "signing-key"));
        var mail = Map.of(
                "timestamp", List.of("1529006854"),
                "token", List.of("token"),
                "sender", List.of("alice@example.test"),
                "stripped-text", List.of("Yes, please."),
                "Message-Id", List.of("<abc@mail.example.test>"),
                "In-Reply-To", List.of("<" + OURS + "@example.test>"));

        assertThat(hook.receive(form(mail)).receipts()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(ReceiptKind.REPLIED);
            assertThat(one.messageId()).isEqualTo(OURS);
            assertThat(one.address()).isEqualTo("alice@example.test");
            assertThat(one.attributes()).containsEntry("text", "Yes, please.");
        });
        var absent = new HashMap<>(mail);
        absent.put("Auto-Submitted", List.of("auto-replied"));
        assertThat(hook.receive(form(absent)).receipts()).isEmpty();
        var forged = new HashMap<>(mail);
        forged.put("timestamp", List.of("1529006855"));
        assertThatThrownBy(() -> hook.receive(form(forged))).isInstanceOf(HookRefused.class);
    }

    private static HookRequest form(Map<String, List<String>> fields) {
        var signed = new HashMap<>(fields);
        signed.put(
                "signature",
                List.of(HexFormat.of()
                        .formatHex(Hmac.of(
                                "HmacSHA256", "signing-key".getBytes(StandardCharsets.UTF_8), "1529006854token"))));
        return new HookRequest("POST", "https://itinera.test/hooks/mailgun", Map.of(), signed, new byte[0]);
    }

    @Test
    void shouldTakeNothingBeforeItIsConfigured() {
        var settings = settings(List.of(), null, null);

        assertThatThrownBy(() -> new SendGridHook(settings).receive(request("[]", Map.of())))
                .hasMessageContaining("itinera.hooks.sendgrid.public-key");
        assertThatThrownBy(() -> new MailgunHook(settings).receive(request("{}", Map.of())))
                .hasMessageContaining("itinera.hooks.mailgun.signing-key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sns.us-east-1.amazonaws.com/x.pem",
                "https://sns.us-east-1.amazonaws.com.evil.test/x.pem",
                "https://evil.test/sns.us-east-1.amazonaws.com/x.pem",
                "https://sns.us-east-1.amazonaws.com:8443/x.pem",
                "https://sns.us-east-1.amazonaws.com@evil.test/x.pem",
                "https://s3.us-east-1.amazonaws.com/x.pem",
                "file:///etc/passwd",
                ""
            })
    void shouldFetchCertificatesFromAmazonAlone(String address) {
        var amazon = new AmazonHttps() {
            @Override
            byte[] fetch(java.net.URI uri) {
                throw new AssertionError("fetched " + uri);
            }
        };

        assertThatThrownBy(() -> amazon.get(address)).isInstanceOf(HookRefused.class);
    }

    static HookSettings settings(List<String> arns, KeyPair sendGrid, String mailgun) {
        return new HookSettings(
                new HookSettings.Ses(arns),
                new HookSettings.SendGrid(
                        sendGrid == null
                                ? null
                                : Base64.getEncoder()
                                        .encodeToString(sendGrid.getPublic().getEncoded())),
                new HookSettings.Mailgun(mailgun));
    }

    static HookRequest request(String body, Map<String, String> headers) {
        return new HookRequest(
                "POST", "https://itinera.test/hooks/x", headers, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static HookRequest sendGrid(KeyPair keys, String signed, String sent) throws Exception {
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(("1600112502" + signed).getBytes(StandardCharsets.UTF_8));
        return request(
                sent,
                Map.of(
                        "x-twilio-email-event-webhook-signature",
                        Base64.getEncoder().encodeToString(signature.sign()),
                        "x-twilio-email-event-webhook-timestamp",
                        "1600112502"));
    }
}
