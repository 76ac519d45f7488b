package io.itinera.connectors.ads.linkedin;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.ads.AdsConnector;
import io.itinera.connectors.ads.AudienceChange;
import io.itinera.connectors.ads.Hashed;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.Requests;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** LinkedIn's DMP segments, which know people by e-mail address alone. Adding again is a 201 as well. */
class LinkedInAudiences implements AdsConnector {
    private static final int DONE = 201;
    private final LinkedInAdsSettings settings;
    private final HttpCall http;

    LinkedInAudiences(LinkedInAdsSettings settings, HttpCall http) {
        this.settings = settings;
        this.http = http;
    }

    @Override
    public String name() {
        return "linkedin";
    }

    @Override
    public Outcome change(AudienceChange change) {
        if (change.email() == null) {
            return new Outcome.Rejected("LinkedIn knows people by e-mail address, and this lead has none.", false);
        }
        var id = Map.of("idType", "SHA256_EMAIL", "idValue", Hashed.email(change.email()));
        var body = Map.of("action", change.action().name(), "userIds", List.of(id));
        var request = Requests.json(settings.url() + "/rest/dmpSegments/" + change.audience() + "/users", body)
                .header("Authorization", "Bearer " + settings.accessToken().value())
                .header("LinkedIn-Version", settings.version())
                .header("X-Restli-Protocol-Version", "2.0.0")
                .build();
        return http.send(
                request,
                answer -> answer.status() == DONE ? Optional.of(new Outcome.Accepted(change.key())) : Optional.empty());
    }
}
