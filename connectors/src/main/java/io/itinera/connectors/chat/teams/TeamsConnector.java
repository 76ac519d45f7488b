package io.itinera.connectors.chat.teams;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.chat.ChatConnector;
import io.itinera.connectors.chat.ChatPost;
import io.itinera.connectors.http.Answer;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.Requests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Posts Adaptive Cards to workflows of Microsoft Teams. A workflow answers 202 and nothing else. */
class TeamsConnector implements ChatConnector {
    private static final int TAKEN = 202;
    private final TeamsSettings settings;
    private final HttpCall http;

    TeamsConnector(TeamsSettings settings, HttpCall http) {
        this.settings = settings;
        this.http = http;
    }

    @Override
    public String name() {
        return "teams";
    }

    @Override
    public Outcome post(ChatPost post) {
        var webhook = settings.webhooks().get(post.channel());
        if (webhook == null) {
            return new Outcome.Rejected(
                    "There is no Teams channel \"" + post.channel()
                            + "\" under itinera.connectors.chat.teams.webhooks. There is: "
                            + String.join(
                                    ", ", new TreeSet<>(settings.webhooks().keySet())) + ".",
                    false);
        }
        return http.send(Requests.json(webhook.value(), message(post)).build(), answer -> read(answer, post));
    }

    private static Optional<Outcome> read(Answer answer, ChatPost post) {
        return answer.status() == TAKEN ? Optional.of(new Outcome.Accepted(post.messageId())) : Optional.empty();
    }

    private static Map<String, Object> message(ChatPost post) {
        var card = new LinkedHashMap<String, Object>();
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        card.put("type", "AdaptiveCard");
        card.put("version", "1.4");
        card.put("body", List.of(Map.of("type", "TextBlock", "text", plain(post.text()), "wrap", true)));
        if (post.link() != null) {
            card.put("actions", List.of(Map.of("type", "Action.OpenUrl", "title", "Open", "url", post.link())));
        }
        return Map.of(
                "type",
                "message",
                "attachments",
                List.of(Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", card)));
    }

    /** A card's text is Markdown; what a lead is called must not become a link or a picture. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]#<>|~])", "\\\\$1").replace("\n", "\n\n");
    }
}
