package io.itinera.connectors.sms.vonage;

import com.fasterxml.jackson.databind.JsonNode;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.http.Answer;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.Requests;
import io.itinera.connectors.sms.Sms;
import io.itinera.connectors.sms.SmsConnector;
import io.itinera.connectors.sms.SmsText;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Vonage's SMS API. It answers 200 whatever happened; the status of the first part says what did. It takes no
 * idempotency key; {@code client-ref} carries ours into its reports.
 */
class VonageConnector implements SmsConnector {
    private static final Set<String> SIGN_IN = Set.of("4", "8", "11", "14");
    /** 1 throttled, 5 internal, 9 no credit left, 10 too many connections. */
    private static final Set<String> LATER = Set.of("1", "5", "9", "10");
    /** 7 barred, 33 number no longer in use. */
    private static final Set<String> NUMBER_AT_FAULT = Set.of("7", "33");

    private final VonageSettings settings;
    private final String from;
    private final HttpCall http;

    VonageConnector(VonageSettings settings, String from, HttpCall http) {
        this.settings = settings;
        this.from = from;
        this.http = http;
    }

    @Override
    public String name() {
        return "vonage";
    }

    @Override
    public Outcome send(Sms sms) {
        var form = new LinkedHashMap<String, String>();
        form.put("api_key", settings.apiKey());
        form.put("api_secret", settings.apiSecret().value());
        form.put("from", number(sms.from() == null ? from : sms.from()));
        form.put("to", number(sms.to()));
        form.put("text", sms.text());
        form.put("type", SmsText.of(sms.text()).encoding() == SmsText.Encoding.GSM_7 ? "text" : "unicode");
        form.put("client-ref", sms.messageId());
        return http.send(Requests.form(settings.url() + "/sms/json", form).build(), this::read);
    }

    private Optional<Outcome> read(Answer answer) {
        var first = answer.json().path("messages").path(0);
        var status = first.path("status").asText();
        if (!answer.ok() || status.isEmpty()) {
            return Optional.empty();
        }
        if (status.equals("0")) {
            return Optional.ofNullable(first.path("message-id").textValue()).map(Outcome.Accepted::new);
        }
        if (SIGN_IN.contains(status)) {
            return Optional.of(http.signInRefused(answer));
        }
        if (LATER.contains(status)) {
            return Optional.of(new Outcome.Unavailable(
                    reason(first), status.equals("1") ? Duration.ofSeconds(1) : http.retryAfter(answer)));
        }
        return Optional.of(new Outcome.Rejected(reason(first), NUMBER_AT_FAULT.contains(status)));
    }

    private static String reason(JsonNode part) {
        return "Vonage refused: " + part.path("error-text").asText() + " ("
                + part.path("status").asText() + ")";
    }

    /** Vonage wants numbers without their plus; names stay as they are. */
    private static String number(String text) {
        return text.startsWith("+") ? text.substring(1) : text;
    }
}
