package io.itinera.connectors.sms.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.connectors.Hmac;
import io.itinera.connectors.Inbound;
import io.itinera.connectors.InboundRequest;
import io.itinera.connectors.Report;
import io.itinera.connectors.Report.Fate;
import io.itinera.connectors.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TwilioReportsTest {
    private static final String URL = "https://hooks.example.test/sms/twilio";
    private static final String BODY = "ToCountry=DE&MessageSid=SM1&From=%2B4915112345678&To=%2B4930123&Body=Stop";
    private static final String SIGNED =
            URL + "BodyStop" + "From+4915112345678" + "MessageSidSM1" + "To+4930123" + "ToCountryDE";

    private final TwilioReports inbound = with(new Secret("12345"));

    private static TwilioReports with(Secret token) {
        return new TwilioReports(new TwilioSettings("AC1", token, null, "u", Duration.ofSeconds(1)));
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
                .isEqualTo(new Inbound.Genuine(List.of(
                        new Report.Reply("sms", "twilio:SM1", "+4915112345678", "+4930123", "Stop", null, null))));
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
        assertThat(with(null).read(request(URL, BODY, signature(SIGNED))))
                .isEqualTo(new Inbound.NotConfigured("itinera.connectors.sms.twilio.auth-token"));
    }

    @Test
    void shouldReadWhatBecameOfAMessageThatTheCallbackNames() {
        assertThat(status("sent", null)).isEmpty();
        assertThat(status("delivered", null)).containsExactly(receipt("delivered", Fate.DELIVERED, null));
        assertThat(status("undelivered", "30003"))
                .containsExactly(
                        receipt("undelivered", Fate.NOT_DELIVERED, "Twilio says \"undelivered\", error 30003"));
        assertThat(status("undelivered", "30005"))
                .containsExactly(
                        receipt("undelivered", Fate.NO_SUCH_ADDRESS, "Twilio says \"undelivered\", error 30005"));
        assertThat(status("failed", "21610"))
                .containsExactly(receipt("failed", Fate.STOPPED, "Twilio says \"failed\", error 21610"));
    }

    private List<Report> status(String status, String error) {
        var url = URL + "?message=m-1";
        var code = error == null ? "" : "ErrorCode" + error;
        var body = "MessageSid=SM1&MessageStatus=" + status + "&To=%2B4915112345678&From=%2B4930123"
                + (error == null ? "" : "&ErrorCode=" + error);
        var signed = url + code + "From+4930123" + "MessageSidSM1" + "MessageStatus" + status + "To+4915112345678";
        return ((Inbound.Genuine) inbound.read(request(url, body, signature(signed)))).reports();
    }

    private static Report receipt(String status, Fate fate, String reason) {
        return new Report.Receipt(
                "sms", "twilio:SM1:" + status, fate, "m-1", Set.of("SM1"), "+4915112345678", reason, null);
    }

    @Test
    void shouldTellTwilioWhereToReportUnlessItCannotReachUs() {
        assertThat(new StatusCallback("https://itinera.example.test/hooks/twilio").of("m-1"))
                .hasValue("https://itinera.example.test/hooks/twilio?message=m-1");
        assertThat(new StatusCallback("http://localhost:8080/hooks/twilio").of("m-1"))
                .isEmpty();
        assertThat(new StatusCallback("/hooks/twilio").of("m-1")).isEmpty();
    }
}
