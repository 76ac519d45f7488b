package io.itinera.connectors.sms.vonage;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.connectors.Hmac;
import io.itinera.connectors.Inbound;
import io.itinera.connectors.InboundRequest;
import io.itinera.connectors.Report;
import io.itinera.connectors.Report.Fate;
import io.itinera.connectors.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class VonageReportsTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final String URL = "https://hooks.example.test/sms/vonage";
    private static final String SIGNED =
            "&messageId=0A1&msisdn=447700900001&nonce=n&text=Stop _ now&timestamp=1700000000&to=447700900000";

    private static VonageReports at(Instant now) {
        var beans = new StaticListableBeanFactory(Map.of("clock", Clock.fixed(now, ZoneOffset.UTC)));
        return new VonageReports(
                new VonageSettings(
                        "key", null, new Secret("sig-secret"), Duration.ofHours(1), "u", Duration.ofSeconds(1)),
                beans.getBeanProvider(Clock.class));
    }

    private static String sig() {
        return HexFormat.of().formatHex(Hmac.of("HmacSHA256", "sig-secret".getBytes(StandardCharsets.UTF_8), SIGNED));
    }

    private static InboundRequest json(String text) {
        return new InboundRequest(
                URL,
                Map.of("Content-Type", "application/json"),
                "{\"msisdn\":\"447700900001\",\"to\":\"447700900000\",\"messageId\":\"0A1\",\"text\":\"" + text
                        + "\",\"timestamp\":\"1700000000\",\"nonce\":\"n\",\"sig\":\"" + sig() + "\"}");
    }

    private static final Inbound MESSAGE = new Inbound.Genuine(
            List.of(new Report.Reply("sms", "vonage:0A1", "+447700900001", "447700900000", "Stop = now", null, null)));

    @Test
    void shouldReadASignedMessageInJson() {
        assertThat(at(NOW).read(json("Stop = now"))).isEqualTo(MESSAGE);
    }

    @Test
    void shouldReadASignedMessageInTheQuery() {
        var query = "?msisdn=447700900001&to=447700900000&messageId=0A1&text=Stop+%3D+now&timestamp=1700000000&nonce=n"
                + "&sig=" + sig().toUpperCase();

        assertThat(at(NOW).read(new InboundRequest(URL + query, Map.of(), ""))).isEqualTo(MESSAGE);
    }

    @Test
    void shouldBelieveNothingThatIsChangedOldOrUnsigned() {
        assertThat(at(NOW).read(json("Start"))).isInstanceOf(Inbound.Forged.class);
        assertThat(at(NOW.plusSeconds(7_200)).read(json("Stop = now"))).isInstanceOf(Inbound.Forged.class);
        assertThat(at(NOW).read(new InboundRequest(URL, Map.of(), "{\"sig\":{}}")))
                .isInstanceOf(Inbound.Forged.class);
        assertThat(at(NOW).read(new InboundRequest(URL, Map.of(), ""))).isInstanceOf(Inbound.Forged.class);
    }

    @Test
    void shouldReadDeliveryReceipts() {
        assertThat(receipt("delivered", "0")).containsExactly(read("delivered", Fate.DELIVERED, null));
        assertThat(receipt("failed", "2"))
                .containsExactly(read("failed", Fate.NOT_DELIVERED, "Vonage says \"failed\", error 2"));
        assertThat(receipt("failed", "9"))
                .containsExactly(read("failed", Fate.NO_SUCH_ADDRESS, "Vonage says \"failed\", error 9"));
        assertThat(receipt("buffered", "0")).isEmpty();
    }

    private static List<Report> receipt(String status, String code) {
        var parameters = new TreeMap<>(Map.of(
                "msisdn", "447700900001",
                "to", "Acme",
                "messageId", "0A1",
                "status", status,
                "err-code", code,
                "client-ref", "m-1",
                "timestamp", "1700000000"));
        var signed = new StringBuilder();
        parameters.forEach(
                (name, value) -> signed.append('&').append(name).append('=').append(value));
        var sig = HexFormat.of()
                .formatHex(Hmac.of("HmacSHA256", "sig-secret".getBytes(StandardCharsets.UTF_8), signed.toString()));
        var query = "?" + signed.substring(1) + "&sig=" + sig;
        return ((Inbound.Genuine) at(NOW).read(new InboundRequest(URL + query, Map.of(), ""))).reports();
    }

    private static Report read(String status, Fate fate, String reason) {
        return new Report.Receipt(
                "sms", "vonage:0A1:" + status, fate, "m-1", Set.of("0A1"), "+447700900001", reason, null);
    }

    @Test
    void shouldBelieveATokenThatIsSignedForThisVeryBody() {
        var body =
                "{\"msisdn\":\"447700900001\",\"to\":\"447700900000\",\"messageId\":\"0A1\",\"text\":\"Stop = now\"}";

        assertThat(withToken(body, token(body, "sig-secret", NOW))).isEqualTo(MESSAGE);
        assertThat(withToken(body.replace("Stop", "Go"), token(body, "sig-secret", NOW)))
                .isInstanceOf(Inbound.Forged.class);
        assertThat(withToken(body, token(body, "another", NOW))).isInstanceOf(Inbound.Forged.class);
        assertThat(withToken(body, token(body, "sig-secret", NOW.minusSeconds(7_200))))
                .isInstanceOf(Inbound.Forged.class);
        assertThat(withToken(body, "e30.e30.")).isInstanceOf(Inbound.Forged.class);
    }

    private static Inbound withToken(String body, String token) {
        return at(NOW).read(new InboundRequest(URL, Map.of("Authorization", "Bearer " + token), body));
    }

    private static String token(String body, String secret, Instant at) {
        var base64 = Base64.getUrlEncoder().withoutPadding();
        var hash = HexFormat.of().formatHex(sha256(body));
        var head = base64.encodeToString("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        var claims = base64.encodeToString(
                ("{\"iss\":\"Vonage\",\"iat\":" + at.getEpochSecond() + ",\"payload_hash\":\"" + hash + "\"}")
                        .getBytes(StandardCharsets.UTF_8));
        var signature = Hmac.of("HmacSHA256", secret.getBytes(StandardCharsets.UTF_8), head + "." + claims);
        return head + "." + claims + "." + base64.encodeToString(signature);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
