package io.itinera.connectors.social.x;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.http.Answer;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.Requests;
import io.itinera.connectors.social.SocialConnector;
import io.itinera.connectors.social.SocialPost;
import java.util.Map;
import java.util.Optional;

/** X's API v2. It refuses the same text twice, as a 403 that has nothing to do with our sign-in. */
class XPosts implements SocialConnector {
    private final XSettings settings;
    private final HttpCall http;
    private final OAuth1 oauth;

    XPosts(XSettings settings, HttpCall http, OAuth1 oauth) {
        this.settings = settings;
        this.http = http;
        this.oauth = oauth;
    }

    @Override
    public String name() {
        return "x";
    }

    @Override
    public Outcome post(SocialPost post) {
        var url = settings.url() + "/2/tweets";
        var text = post.link() == null ? post.text() : post.text() + "\n" + post.link();
        var request = Requests.json(url, Map.of("text", text))
                .header("Authorization", oauth.header("POST", url))
                .build();
        return http.send(request, XPosts::read);
    }

    private static Optional<Outcome> read(Answer answer) {
        var json = answer.json();
        if (answer.ok()) {
            return Optional.ofNullable(json.path("data").path("id").textValue()).map(Outcome.Accepted::new);
        }
        var detail = json.path("detail").asText();
        return answer.status() == 403 && detail.contains("duplicate")
                ? Optional.of(new Outcome.Rejected("X refused: " + detail, false))
                : Optional.empty();
    }
}
