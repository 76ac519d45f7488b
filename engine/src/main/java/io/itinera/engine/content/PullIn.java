package io.itinera.engine.content;

import java.util.function.Function;
import java.util.regex.Pattern;

/** Puts layouts around content and snippets into it, as text and before anything is parsed: once a version. */
class PullIn {
    private static final Pattern SNIPPET = Pattern.compile("#snippet\\(\\s*[\"']([a-z0-9-]{1,100})[\"']\\s*\\)");
    private static final String PLACE = "#content()";
    private static final int DEEPEST = 3;
    private final Function<String, ContentSource> others;

    PullIn(Function<String, ContentSource> others) {
        this.others = others;
    }

    String layout(String path, String key, String html, String language) {
        if (key == null) {
            return html;
        }
        var layout = text(path, "layout", key, ContentKind.LAYOUT, language);
        int place = layout.indexOf(PLACE);
        if (place < 0) {
            throw new RenderFailure(
                    path + ": the layout \"" + key + "\" has no " + PLACE + ". Write it where the content goes.");
        }
        return layout.substring(0, place) + html + layout.substring(place + PLACE.length());
    }

    String snippets(String path, String text, String language) {
        var whole = text;
        for (int depth = 0; SNIPPET.matcher(whole).find(); depth++) {
            if (depth == DEEPEST) {
                throw endless(path);
            }
            whole = once(path, whole, language);
        }
        return whole;
    }

    private String once(String path, String text, String language) {
        var result = new StringBuilder(text.length());
        var snippets = SNIPPET.matcher(text);
        int copied = 0;
        while (snippets.find()) {
            result.append(text, copied, snippets.start())
                    .append(text(path, "snippet", snippets.group(1), ContentKind.SNIPPET, language));
            copied = snippets.end();
            if (result.length() > Budget.OUTPUT) {
                throw endless(path);
            }
        }
        return result.append(text, copied, text.length()).toString();
    }

    private static RenderFailure endless(String path) {
        return new RenderFailure(path + ": its snippets pull in each other without end, or grow too long.");
    }

    private String text(String path, String what, String key, ContentKind kind, String language) {
        var found = others.apply(key);
        if (found == null || found.kind() != kind) {
            throw new RenderFailure(path + ": there is no " + what + " \"" + key + "\". Publish it first.");
        }
        var text = found.body().texts().get(found.body().languageFor(language));
        if (text == null || text.html() == null) {
            throw new RenderFailure(path + ": the " + what + " \"" + key + "\" has no HTML.");
        }
        return text.html();
    }
}
