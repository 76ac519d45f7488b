package io.itinera.connectors.whatsapp.meta;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Secret;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.kit.BlamesAddresses;
import io.itinera.connectors.kit.HttpContract;
import io.itinera.connectors.whatsapp.WhatsApp;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaWhatsAppTest extends HttpContract implements BlamesAddresses {
    private static final String SIGN_IN = "itinera.connectors.whatsapp.meta.access-token";

    private Outcome send(WhatsApp message) {
        var settings = new MetaWhatsAppSettings(
                "106540352242922", new Secret("hunter2"), null, null, vendorAt().toString(), TIMEOUT);
        return new MetaWhatsApp(settings, new HttpCall("Meta", SIGN_IN, TIMEOUT, Clock.systemUTC())).send(message);
    }

    @Override
    protected Outcome send() {
        return send(WhatsApp.text("m-1", "+16505551234", "Hello"));
    }

    @Override
    public Outcome sendOnce() {
        return send();
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(200, """
                {"messaging_product":"whatsapp","contacts":[{"input":"+16505551234","wa_id":"16505551234"}],
                "messages":[{"id":"wamid.HBgLMTY1MDU1NTEyMzQ","message_status":"accepted"}]}""");
    }

    @Override
    protected String providerId() {
        return "wamid.HBgLMTY1MDU1NTEyMzQ";
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return error(401, 190, "Error validating access token: Session has expired");
    }

    @Override
    protected String signInSetting() {
        return SIGN_IN;
    }

    @Override
    protected ResponseDefinitionBuilder throttled() {
        return error(429, 130429, "(#130429) Rate limit hit");
    }

    @Override
    public void givenPermanentAddressFault() {
        vendorAnswers(error(400, 131026, "(#131026) Message undeliverable"));
    }

    @Override
    public void givenRefusalOfOurs() {
        vendorAnswers(error(400, 132000, "(#132000) Number of parameters does not match the expected number"));
    }

    private static ResponseDefinitionBuilder error(int status, int code, String message) {
        return json(
                status,
                "{\"error\":{\"message\":\"" + message + "\",\"type\":\"OAuthException\",\"code\":" + code
                        + ",\"error_data\":{\"messaging_product\":\"whatsapp\",\"details\":\"more\"},"
                        + "\"fbtrace_id\":\"Az8or2yhqkZfEZ\"}}");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 80007, 131016, 131056})
    void shouldComeBackLaterForLimitsThatAreAFourHundred(int code) {
        vendorAnswers(error(400, code, "limit"));

        assertThat(send()).isInstanceOf(Outcome.Unavailable.class);
    }

    @Test
    void shouldFillInTheTemplate() {
        vendorAnswers(success());

        send(WhatsApp.template("m-1", "+16505551234", "spring_offer", "de", List.of("Ada", "20 %")));

        var request = onlyRequest();
        assertThat(request.getUrl()).isEqualTo("/106540352242922/messages");
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer hunter2");
        assertThat(request.getBodyAsString())
                .contains("\"to\":\"+16505551234\"", "\"name\":\"spring_offer\"", "\"code\":\"de\"", "\"Ada\"", "20 %")
                .contains("\"biz_opaque_callback_data\":\"m-1\"");
    }
}
