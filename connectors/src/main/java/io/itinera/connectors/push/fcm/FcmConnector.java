package io.itinera.connectors.push.fcm;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.google.GoogleAnswers;
import io.itinera.connectors.google.GoogleSignIn;
import io.itinera.connectors.http.Answer;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.Requests;
import io.itinera.connectors.push.Push;
import io.itinera.connectors.push.PushConnector;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Firebase Cloud Messaging, HTTP v1. Our id is the collapse key, the tag and the APNs collapse id: a device that gets a
 * notification twice shows it once.
 */
class FcmConnector implements PushConnector {
    private static final Set<String> DEVICE_AT_FAULT = Set.of("UNREGISTERED", "SENDER_ID_MISMATCH");

    private final String address;
    private final GoogleSignIn signIn;
    private final HttpCall http;

    FcmConnector(String url, String project, GoogleSignIn signIn, HttpCall http) {
        this.address = url + "/v1/projects/" + project + "/messages:send";
        this.signIn = signIn;
        this.http = http;
    }

    @Override
    public String name() {
        return "fcm";
    }

    @Override
    public Outcome send(Push push) {
        return signIn.signedIn(authorization -> http.send(
                Requests.json(address, Map.of("message", message(push)))
                        .header("Authorization", authorization)
                        .build(),
                this::read));
    }

    private static Map<String, Object> message(Push push) {
        var notification = new LinkedHashMap<String, String>();
        if (push.title() != null) {
            notification.put("title", push.title());
        }
        notification.put("body", push.text());
        var data = new LinkedHashMap<>(push.data());
        data.put("messageId", push.messageId());
        if (push.link() != null) {
            data.put("link", push.link());
        }
        return Map.of(
                "token",
                push.device().token(),
                "notification",
                notification,
                "data",
                data,
                "android",
                Map.of("collapse_key", push.messageId(), "notification", Map.of("tag", push.messageId())),
                "apns",
                Map.of("headers", Map.of("apns-collapse-id", push.messageId())));
    }

    private Optional<Outcome> read(Answer answer) {
        var json = answer.json();
        if (answer.ok()) {
            return Optional.ofNullable(json.path("name").textValue()).map(Outcome.Accepted::new);
        }
        var code = GoogleAnswers.detail(json, "errorCode");
        if (DEVICE_AT_FAULT.contains(code) || badToken(answer)) {
            return Optional.of(new Outcome.Rejected(GoogleAnswers.reason(json), true));
        }
        return Optional.empty();
    }

    /** For a token that never was one there is no code of its own, only the field that is at fault. */
    private static boolean badToken(Answer answer) {
        if (answer.status() != 400) {
            return false;
        }
        for (var detail : answer.json().path("error").path("details")) {
            if ("message.token"
                    .equals(detail.path("fieldViolations").path(0).path("field").asText())) {
                return true;
            }
        }
        return answer.json().path("error").path("message").asText().contains("not a valid FCM registration token");
    }
}
