package com.example.acmesms;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.http.Answer;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.Requests;
import io.itinera.connectors.sms.Sms;
import io.itinera.connectors.sms.SmsConnector;
import java.util.Map;
import java.util.Optional;

/** Acme answers {@code {"id": …}} to what it takes, and a 422 for numbers that there are not. */
class AcmeConnector implements SmsConnector {
    private final AcmeSettings settings;
    private final HttpCall http;

    AcmeConnector(AcmeSettings settings, HttpCall http) {
        this.settings = settings;
        this.http = http;
    }

    @Override
    public String name() {
        return "acme";
    }

    @Override
    public Outcome send(Sms sms) {
        var body = Map.of("to", sms.to(), "text", sms.text(), "idempotencyKey", sms.messageId());
        var request = Requests.json(settings.url() + "/texts", body)
                .header("Authorization", "Bearer " + settings.apiKey().value())
                .build();
        return http.send(request, AcmeConnector::read);
    }

    private static Optional<Outcome> read(Answer answer) {
        if (answer.status() == 422) {
            return Optional.of(new Outcome.Rejected("Acme refused: " + answer.quote(), true));
        }
        return answer.ok()
                ? Optional.ofNullable(answer.json().path("id").textValue()).map(Outcome.Accepted::new)
                : Optional.empty();
    }
}
