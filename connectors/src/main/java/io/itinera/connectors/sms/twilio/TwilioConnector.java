package io.itinera.connectors.sms.twilio;

import com.fasterxml.jackson.databind.JsonNode;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.http.Answer;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.Requests;
import io.itinera.connectors.sms.Sms;
import io.itinera.connectors.sms.SmsConnector;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Twilio's Messages resource, version 2010-04-01. It takes no idempotency key: a try whose answer was lost may send
 * twice. Error codes are those of Twilio's error dictionary.
 */
class TwilioConnector implements SmsConnector {
    /** 21211 no number, 21214 and 21614 no number that can get a text, 21217 no number at all. */
    private static final Set<Integer> NUMBER_AT_FAULT = Set.of(21211, 21214, 21217, 21614);

    private static final Set<Integer> LATER = Set.of(14107, 20429, 21611, 30001, 30022);

    private final TwilioSettings settings;
    private final String from;
    private final StatusCallback callback;
    private final HttpCall http;

    TwilioConnector(TwilioSettings settings, String from, StatusCallback callback, HttpCall http) {
        this.settings = settings;
        this.callback = callback;
        this.from = from;
        this.http = http;
    }

    @Override
    public String name() {
        return "twilio";
    }

    @Override
    public Outcome send(Sms sms) {
        var request = Requests.form(
                        settings.url() + "/2010-04-01/Accounts/" + settings.accountSid() + "/Messages.json", form(sms))
                .header(
                        "Authorization",
                        Requests.basic(
                                settings.accountSid(), settings.authToken().value()))
                .build();
        return http.send(request, this::read);
    }

    private Map<String, String> form(Sms sms) {
        var form = new LinkedHashMap<String, String>();
        form.put("To", sms.to());
        if (sms.from() == null && settings.messagingServiceSid() != null) {
            form.put("MessagingServiceSid", settings.messagingServiceSid());
        } else {
            form.put("From", sms.from() == null ? from : sms.from());
        }
        form.put("Body", sms.text());
        callback.of(sms.messageId()).ifPresent(url -> form.put("StatusCallback", url));
        return form;
    }

    private Optional<Outcome> read(Answer answer) {
        var json = answer.json();
        if (answer.ok()) {
            return Optional.ofNullable(json.path("sid").textValue()).map(Outcome.Accepted::new);
        }
        int code = json.path("code").asInt();
        if (NUMBER_AT_FAULT.contains(code)) {
            return Optional.of(new Outcome.Rejected(reason(json), true));
        }
        return LATER.contains(code)
                ? Optional.of(new Outcome.Unavailable(reason(json), http.retryAfter(answer)))
                : Optional.empty();
    }

    private static String reason(JsonNode json) {
        return "Twilio refused: " + json.path("message").asText() + " ("
                + json.path("code").asInt() + ")";
    }
}
