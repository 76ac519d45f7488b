package io.itinera.connectors.social.linkedin;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.http.Answer;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.Requests;
import io.itinera.connectors.social.SocialConnector;
import io.itinera.connectors.social.SocialPost;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** LinkedIn's Posts API. The id of the new post is in a header; the body of a yes is empty. */
class LinkedInPosts implements SocialConnector {
    private final LinkedInSettings settings;
    private final HttpCall http;

    LinkedInPosts(LinkedInSettings settings, HttpCall http) {
        this.settings = settings;
        this.http = http;
    }

    @Override
    public String name() {
        return "linkedin";
    }

    @Override
    public Outcome post(SocialPost post) {
        var request = Requests.json(settings.url() + "/rest/posts", body(post))
                .header("Authorization", "Bearer " + settings.accessToken().value())
                .header("LinkedIn-Version", settings.version())
                .header("X-Restli-Protocol-Version", "2.0.0")
                .build();
        return http.send(request, LinkedInPosts::read);
    }

    private static Optional<Outcome> read(Answer answer) {
        return answer.ok() ? answer.header("x-restli-id").map(Outcome.Accepted::new) : Optional.empty();
    }

    private Map<String, Object> body(SocialPost post) {
        var body = new LinkedHashMap<String, Object>();
        body.put("author", settings.author());
        body.put("commentary", escaped(post.text()));
        body.put("visibility", "PUBLIC");
        body.put(
                "distribution",
                Map.of(
                        "feedDistribution",
                        "MAIN_FEED",
                        "targetEntities",
                        List.of(),
                        "thirdPartyDistributionChannels",
                        List.of()));
        if (post.link() != null) {
            body.put("content", Map.of("article", Map.of("source", post.link(), "title", firstLine(post.text()))));
        }
        body.put("lifecycleState", "PUBLISHED");
        body.put("isReshareDisabledByAuthor", false);
        return body;
    }

    /** LinkedIn's "little text format" would take these for mentions, hashtags and templates. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\|{}@\\[\\]()<>#*_~])", "\\\\$1");
    }

    private static String firstLine(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }
}
