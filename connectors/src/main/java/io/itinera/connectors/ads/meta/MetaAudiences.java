package io.itinera.connectors.ads.meta;

import com.fasterxml.jackson.databind.JsonNode;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.ads.AdsConnector;
import io.itinera.connectors.ads.AudienceChange;
import io.itinera.connectors.ads.AudienceChange.Action;
import io.itinera.connectors.ads.Hashed;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.Requests;
import io.itinera.connectors.meta.MetaAnswers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Meta's custom audiences. Who is in already stays in; who is not is not missed. */
class MetaAudiences implements AdsConnector {
    private final MetaAdsSettings settings;
    private final HttpCall http;
    private final MetaAnswers answers;

    MetaAudiences(MetaAdsSettings settings, HttpCall http) {
        this.settings = settings;
        this.http = http;
        this.answers = new MetaAnswers(http, Set.of());
    }

    @Override
    public String name() {
        return "meta";
    }

    @Override
    public Outcome change(AudienceChange change) {
        var request = Requests.json(
                        change.action() == Action.ADD ? "POST" : "DELETE",
                        settings.url() + "/" + change.audience() + "/users",
                        Map.of("payload", payload(change)))
                .header("Authorization", "Bearer " + settings.accessToken().value())
                .build();
        return http.send(request, answer -> answers.read(answer, json -> taken(json, change)));
    }

    private static Map<String, Object> payload(AudienceChange change) {
        var email = change.email() == null ? "" : Hashed.email(change.email());
        var phone = change.phone() == null ? "" : Hashed.phoneDigits(change.phone());
        return Map.of("schema", List.of("EMAIL", "PHONE"), "data", List.of(List.of(email, phone)));
    }

    private static Optional<Outcome> taken(JsonNode json, AudienceChange change) {
        if (!json.path("num_received").isNumber()) {
            return Optional.empty();
        }
        return Optional.of(
                json.path("num_invalid_entries").asInt() > 0
                        ? new Outcome.Rejected("Meta can read neither the e-mail address nor the number.", false)
                        : new Outcome.Accepted(json.path("session_id").asText(change.key())));
    }
}
