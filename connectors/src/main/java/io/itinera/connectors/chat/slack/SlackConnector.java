package io.itinera.connectors.chat.slack;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.chat.ChatConnector;
import io.itinera.connectors.chat.ChatPost;
import io.itinera.connectors.http.Answer;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.Requests;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Slack's {@code chat.postMessage}. It answers 200 for its refusals too, and says {@code "ok": false}. */
class SlackConnector implements ChatConnector {
    private static final Set<String> SIGN_IN = Set.of(
            "not_authed",
            "invalid_auth",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "missing_scope",
            "no_permission",
            "org_login_required",
            "ekm_access_denied",
            "access_denied");
    private static final Set<String> LATER = Set.of(
            "ratelimited",
            "rate_limited",
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org");

    private final SlackSettings settings;
    private final HttpCall http;

    SlackConnector(SlackSettings settings, HttpCall http) {
        this.settings = settings;
        this.http = http;
    }

    @Override
    public String name() {
        return "slack";
    }

    @Override
    public Outcome post(ChatPost post) {
        var text = escaped(post.text()) + (post.link() == null ? "" : "\n<" + escaped(post.link()) + ">");
        var body = Map.of("channel", post.channel(), "text", text, "unfurl_links", false);
        var request = Requests.json(settings.url() + "/chat.postMessage", body)
                .header("Authorization", "Bearer " + settings.botToken().value())
                .build();
        return http.send(request, this::read);
    }

    private Optional<Outcome> read(Answer answer) {
        var json = answer.json();
        if (!answer.ok() || !json.path("ok").isBoolean()) {
            return Optional.empty();
        }
        if (json.path("ok").asBoolean()) {
            return Optional.ofNullable(json.path("ts").textValue())
                    .map(ts -> new Outcome.Accepted(json.path("channel").asText() + "/" + ts));
        }
        var error = json.path("error").asText();
        if (SIGN_IN.contains(error)) {
            return Optional.of(http.signInRefused(answer));
        }
        return Optional.of(
                LATER.contains(error)
                        ? new Outcome.Unavailable("Slack put it off: " + error, http.retryAfter(answer))
                        : new Outcome.Rejected("Slack refused: " + error, false));
    }

    /** Slack's three characters: a lead named {@code <!channel>} would ring everybody. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
