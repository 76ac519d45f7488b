package io.itinera.connectors.sms.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Secret;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.kit.BlamesAddresses;
import io.itinera.connectors.kit.HttpContract;
import io.itinera.connectors.sms.Sms;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class TwilioConnectorTest extends HttpContract implements BlamesAddresses {
    private static final String SIGN_IN = "itinera.connectors.sms.twilio.account-sid";

    private Outcome send(String service) {
        var settings = new TwilioSettings(
                "AC1", new Secret("hunter2"), service, vendorAt().toString(), TIMEOUT);
        return new TwilioConnector(
                        settings,
                        "+4930123",
                        new StatusCallback("https://itinera.example.test/hooks/twilio"),
                        new HttpCall("Twilio", SIGN_IN, TIMEOUT, Clock.systemUTC()))
                .send(new Sms("m-1", null, "+4915112345678", "Grüße & more"));
    }

    @Override
    protected Outcome send() {
        return send(null);
    }

    @Override
    public Outcome sendOnce() {
        return send();
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(201, """
                {"account_sid":"AC1","sid":"SM0a1b","status":"queued","num_segments":"1","error_code":null}""");
    }

    @Override
    protected String providerId() {
        return "SM0a1b";
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return error(401, 20003, "Authenticate");
    }

    @Override
    protected String signInSetting() {
        return SIGN_IN;
    }

    @Override
    protected ResponseDefinitionBuilder throttled() {
        return error(429, 20429, "Too Many Requests");
    }

    @Override
    public void givenPermanentAddressFault() {
        vendorAnswers(error(400, 21211, "The 'To' number +4915112345678 is not a valid phone number."));
    }

    @Override
    public void givenRefusalOfOurs() {
        vendorAnswers(error(400, 21408, "Permission to send an SMS has not been enabled for the region"));
    }

    private static ResponseDefinitionBuilder error(int status, int code, String message) {
        return json(
                status,
                "{\"code\":" + code + ",\"message\":\"" + message
                        + "\",\"more_info\":\"https://www.twilio.com/docs/errors/" + code + "\",\"status\":" + status
                        + "}");
    }

    @Test
    void shouldPostTheFormWithOurAccount() {
        vendorAnswers(success());

        send();

        var request = onlyRequest();
        assertThat(request.getUrl()).isEqualTo("/2010-04-01/Accounts/AC1/Messages.json");
        assertThat(request.getHeader("Authorization")).isEqualTo("Basic QUMxOmh1bnRlcjI=");
        assertThat(request.getBodyAsString())
                .isEqualTo("To=%2B4915112345678&From=%2B4930123&Body=Gr%C3%BC%C3%9Fe+%26+more"
                        + "&StatusCallback=https%3A%2F%2Fitinera.example.test%2Fhooks%2Ftwilio%3Fmessage%3Dm-1");
    }

    @Test
    void shouldLetAMessagingServicePickTheSender() {
        vendorAnswers(success());

        send("MG7");

        assertThat(onlyRequest().getBodyAsString())
                .contains("MessagingServiceSid=MG7")
                .doesNotContain("From=");
    }

    @Test
    void shouldShowItsTokenToNobody() {
        assertThat(new TwilioSettings("AC1", new Secret("hunter2"), null, "u", TIMEOUT).toString())
                .doesNotContain("hunter2");
    }
}
