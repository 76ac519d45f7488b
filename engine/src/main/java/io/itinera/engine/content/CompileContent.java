package io.itinera.engine.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes content ready to render: pulls in layout and snippets, checks it, moves its styles to where they apply. */
class CompileContent {
    private static final Set<String> PURPOSES = Set.of("marketing", "transactional");
    private final Templates templates;
    private final PullIn pullIn;

    /** @param others layouts and snippets by key; null for a key that there is not */
    CompileContent(Templates templates, Function<String, ContentSource> others) {
        this.templates = templates;
        this.pullIn = new PullIn(others);
    }

    /** Never fails: what cannot be used carries the reason. */
    CompiledContent compile(ContentSource source) {
        try {
            var purpose = source.body().purpose();
            if (purpose != null && !PURPOSES.contains(purpose)) {
                throw new RenderFailure(
                        source.settingsPath() + ": purpose is \"" + purpose + "\". Write marketing or transactional.");
            }
            var texts = new LinkedHashMap<String, CompiledContent.Text>();
            if (source.kind().sent()) {
                source.body().texts().forEach((language, text) -> texts.put(language, compile(source, language, text)));
            }
            return new CompiledContent(describe(source, null), source, Map.copyOf(texts));
        } catch (RenderFailure failure) {
            return new CompiledContent(describe(source, failure.getMessage()), source, Map.of());
        }
    }

    private CompiledContent.Text compile(ContentSource source, String language, ContentText text) {
        if (source.kind() == ContentKind.TEXT) {
            return new CompiledContent.Text(null, null, needed(source, "text", language, text.text()));
        }
        return new CompiledContent.Text(
                needed(source, "subject", language, text.subject()),
                needed(source, "html", language, text.html()),
                text.text() == null || text.text().isBlank() ? null : needed(source, "text", language, text.text()));
    }

    private ContentTemplate needed(ContentSource source, String part, String language, String text) {
        var path = source.path(part, language);
        if (text == null || text.isBlank()) {
            throw new RenderFailure(path + " is missing. "
                    + (source.kind() == ContentKind.TEXT
                            ? "It needs a text (body.txt.vm)."
                            : "Content needs a subject.vm and a body.html.vm."));
        }
        if (!part.equals("html")) {
            return templates.compile(path, pullIn.snippets(path, text, language), false);
        }
        var whole = pullIn.layout(path, source.body().layout(), text, language);
        return templates.compile(path, InlineStyles.in(pullIn.snippets(path, whole, language)), true);
    }

    private static Content describe(ContentSource source, String problem) {
        return new Content(
                source.key(),
                source.title(),
                source.body().topic(),
                source.body().purpose(),
                problem);
    }
}
