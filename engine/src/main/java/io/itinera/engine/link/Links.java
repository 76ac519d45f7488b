package io.itinera.engine.link;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The signed links of messages: they need no sign-in, lead only where we let them, and end some day. Addresses begin
 * with {@code itinera.public-url}.
 */
@Component
@EnableConfigurationProperties(LinkSettings.class)
public class Links {
    private final SignTokens tokens;
    private final LinkSettings settings;
    private final String publicUrl;

    Links(
            SignTokens tokens,
            LinkSettings settings,
            @Value("${itinera.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
        this.tokens = tokens;
        this.settings = settings;
        this.publicUrl = publicUrl.strip().replaceAll("/+$", "");
    }

    /** Under which address the outside reaches us, without a slash at its end. */
    public String publicUrl() {
        return publicUrl;
    }

    /** The address that List-Unsubscribe names (RFC 8058): GET shows the preferences, POST unsubscribes. */
    public String preferences(LinkAbout about) {
        return publicUrl + "/u/" + tokens.sign(LinkKind.PREFERENCES, about, null, settings.validFor());
    }

    /** The address that completes a double opt-in to the channel and topic. */
    public String confirm(LinkAbout about) {
        return publicUrl + "/u/confirm/" + tokens.sign(LinkKind.CONFIRM, about, null, settings.confirmFor());
    }

    /** Address of the picture that tells of an opened message. */
    public String open(LinkAbout about) {
        return publicUrl + "/t/o/" + tokens.sign(LinkKind.OPEN, about, null, settings.validFor()) + ".gif";
    }

    /**
     * An address that counts the click and leads on.
     *
     * @param target an http or https address
     */
    public String click(LinkAbout about, String target) {
        return publicUrl + "/t/c/" + tokens.sign(LinkKind.CLICK, about, target, settings.validFor());
    }

    /** What templates see as {@code $links}: {@code preferences}, {@code unsubscribe} and {@code confirm}. */
    public Map<String, Object> forTemplates(LinkAbout about) {
        var links = new LinkedHashMap<String, Object>();
        var preferences = preferences(about);
        links.put("preferences", preferences);
        links.put("unsubscribe", preferences);
        links.put("confirm", confirm(about));
        return links;
    }

    /** The HTML of a message with counted links and, at its end, the picture. What was counted once is left alone. */
    public String track(String html, LinkAbout about) {
        return new TrackHtml(this, about).track(html);
    }

    /** @throws BadLink where the token is not ours, was changed, is of another kind or too old */
    public SignedLink read(String token, LinkKind kind) {
        return tokens.read(token, kind);
    }
}
