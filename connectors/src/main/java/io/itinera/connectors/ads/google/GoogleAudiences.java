package io.itinera.connectors.ads.google;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.ads.AdsConnector;
import io.itinera.connectors.ads.AudienceChange;
import io.itinera.connectors.ads.AudienceChange.Action;
import io.itinera.connectors.ads.Hashed;
import io.itinera.connectors.google.GoogleAnswers;
import io.itinera.connectors.google.GoogleSignIn;
import io.itinera.connectors.http.Answer;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.Requests;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Customer Match through Google's Data Manager API, v1. Whoever is added has not refused: policy saw to it before. */
class GoogleAudiences implements AdsConnector {
    private static final Map<String, String> CONSENT =
            Map.of("adUserData", "CONSENT_GRANTED", "adPersonalization", "CONSENT_GRANTED");

    private final GoogleAdsSettings settings;
    private final GoogleSignIn signIn;
    private final HttpCall http;

    GoogleAudiences(GoogleAdsSettings settings, GoogleSignIn signIn, HttpCall http) {
        this.settings = settings;
        this.signIn = signIn;
        this.http = http;
    }

    @Override
    public String name() {
        return "google";
    }

    @Override
    public Outcome change(AudienceChange change) {
        var method = change.action() == Action.ADD ? "ingest" : "remove";
        return signIn.signedIn(authorization -> http.send(
                Requests.json(settings.url() + "/v1/audienceMembers:" + method, body(change))
                        .header("Authorization", authorization)
                        .build(),
                GoogleAudiences::read));
    }

    private static Optional<Outcome> read(Answer answer) {
        var json = answer.json();
        if (answer.ok()) {
            return Optional.ofNullable(json.path("requestId").textValue()).map(Outcome.Accepted::new);
        }
        return answer.status() == 400
                ? Optional.of(new Outcome.Rejected(GoogleAnswers.reason(json), false))
                : Optional.empty();
    }

    private Map<String, Object> body(AudienceChange change) {
        var body = new LinkedHashMap<String, Object>();
        body.put("destinations", List.of(destination(change)));
        body.put("audienceMembers", List.of(Map.of("userData", Map.of("userIdentifiers", identifiers(change)))));
        body.put("encoding", "HEX");
        if (change.action() == Action.ADD) {
            body.put("consent", CONSENT);
            body.put("termsOfService", Map.of("customerMatchTermsOfServiceStatus", "ACCEPTED"));
        }
        return body;
    }

    private Map<String, Object> destination(AudienceChange change) {
        var destination = new LinkedHashMap<String, Object>();
        if (settings.loginCustomerId() != null) {
            destination.put("loginAccount", account(settings.loginCustomerId()));
        }
        destination.put("operatingAccount", account(settings.customerId()));
        destination.put("productDestinationId", change.audience());
        return destination;
    }

    private static Map<String, String> account(String id) {
        return Map.of("accountType", "GOOGLE_ADS", "accountId", id);
    }

    private static List<Map<String, String>> identifiers(AudienceChange change) {
        var identifiers = new ArrayList<Map<String, String>>();
        if (change.email() != null) {
            identifiers.add(Map.of("emailAddress", Hashed.googleEmail(change.email())));
        }
        if (change.phone() != null) {
            identifiers.add(Map.of("phoneNumber", Hashed.phoneE164(change.phone())));
        }
        return identifiers;
    }
}
