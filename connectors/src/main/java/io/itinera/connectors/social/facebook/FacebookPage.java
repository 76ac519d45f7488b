package io.itinera.connectors.social.facebook;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.Requests;
import io.itinera.connectors.meta.MetaAnswers;
import io.itinera.connectors.social.SocialConnector;
import io.itinera.connectors.social.SocialPost;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;

/** Posts to a Facebook page's feed. Facebook itself refuses the same post twice within a short time. */
class FacebookPage implements SocialConnector {
    private final FacebookSettings settings;
    private final HttpCall http;
    private final MetaAnswers answers;

    FacebookPage(FacebookSettings settings, HttpCall http) {
        this.settings = settings;
        this.http = http;
        this.answers = new MetaAnswers(http, Set.of());
    }

    @Override
    public String name() {
        return "facebook";
    }

    @Override
    public Outcome post(SocialPost post) {
        var body = new LinkedHashMap<String, Object>();
        body.put("message", post.text());
        if (post.link() != null) {
            body.put("link", post.link());
        }
        var request = Requests.json(settings.url() + "/" + settings.pageId() + "/feed", body)
                .header("Authorization", "Bearer " + settings.accessToken().value())
                .build();
        return http.send(
                request,
                answer -> answers.read(
                        answer,
                        json -> Optional.ofNullable(json.path("id").textValue()).map(Outcome.Accepted::new)));
    }
}
