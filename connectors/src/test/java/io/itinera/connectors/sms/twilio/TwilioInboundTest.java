package io.itinera.connectors.sms.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.connectors.Hmac;
import io.itinera.connectors.Inbound;
import io.itinera.connectors.InboundRequest;
import io.itinera.connectors.Secret;
import io.itinera.connectors.sms.InboundSms;
import io.itinera.connectors.sms.SmsKeyword;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TwilioInboundTest {
    private static final String URL = "https://hooks.example.test/sms/twilio";
    private static final String BODY = "ToCountry=DE&MessageSid=SM1&From=%2B4915112345678&To=%2B4930123&Body=Stop";
    private static final String SIGNED =
            URL + "BodyStop" + "From+4915112345678" + "MessageSidSM1" + "To+4930123" + "ToCountryDE";

    private final TwilioInbound inbound = with(new Secret("12345"));

    private static TwilioInbound with(Secret token) {
        return new TwilioInbound(new TwilioSettings("AC1", token, null, "u", Duration.ofSeconds(1)));
    }

    private static InboundRequest request(String url, String body, String signature) {
        return new InboundRequest(
                url,
                Map.of("content-type", "application/x-www-form-urlencoded", "x-twilio-signature", signature),
                body);
    }

    private static String signature(String signed) {
        return Base64.getEncoder()
                .encodeToString(Hmac.of("HmacSHA1", "12345".getBytes(StandardCharsets.UTF_8), signed));
    }

    @Test
    void shouldReadASignedMessage() {
        assertThat(inbound.read(request(URL, BODY, signature(SIGNED))))
                .isEqualTo(new Inbound.Genuine<>(
                        List.of(new InboundSms("twilio", "SM1", "+4915112345678", "+4930123", "Stop"))));
        assertThat(new InboundSms("twilio", "SM1", "+49", "+49", "Stop").keyword())
                .isEqualTo(SmsKeyword.STOP);
    }

    /** The example of Twilio's own libraries; it is a call and no text, but signed alike. */
    @Test
    void shouldAcceptTwiliosOwnExample() {
        var body = "Digits=1234&To=%2B18005551212&From=%2B14158675309&Caller=%2B14158675309&CallSid=CA1234567890ABCDE";

        assertThat(inbound.read(
                        request("https://mycompany.com/myapp.php?foo=1&bar=2", body, "RSOYDt4T1cUTdK1PDd93/VVr8B8=")))
                .isInstanceOf(Inbound.Unreadable.class);
    }

    @Test
    void shouldBelieveNothingThatIsChangedOrUnsigned() {
        assertThat(inbound.read(request(URL, BODY.replace("Stop", "Start"), signature(SIGNED))))
                .isInstanceOf(Inbound.Forged.class);
        assertThat(inbound.read(request(URL + "?x=1", BODY, signature(SIGNED)))).isInstanceOf(Inbound.Forged.class);
        assertThat(inbound.read(new InboundRequest(URL, Map.of(), BODY))).isInstanceOf(Inbound.Forged.class);
        assertThat(with(null).read(request(URL, BODY, signature(SIGNED)))).isInstanceOf(Inbound.Forged.class);
    }
}
