package io.itinera.connectors.sms.vonage;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.connectors.Hmac;
import io.itinera.connectors.Inbound;
import io.itinera.connectors.InboundRequest;
import io.itinera.connectors.Secret;
import io.itinera.connectors.sms.InboundSms;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class VonageInboundTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final String URL = "https://hooks.example.test/sms/vonage";
    private static final String SIGNED =
            "&messageId=0A1&msisdn=447700900001&nonce=n&text=Stop _ now&timestamp=1700000000&to=447700900000";

    private static VonageInbound at(Instant now) {
        var beans = new StaticListableBeanFactory(Map.of("clock", Clock.fixed(now, ZoneOffset.UTC)));
        return new VonageInbound(
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

    private static final Inbound<InboundSms> MESSAGE = new Inbound.Genuine<>(
            List.of(new InboundSms("vonage", "0A1", "+447700900001", "447700900000", "Stop = now")));

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
}
