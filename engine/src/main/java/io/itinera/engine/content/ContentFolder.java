package io.itinera.engine.content;

import java.util.Map;
import java.util.Set;

/** One piece of content, ready to render, or the reason why it is not. */
record ContentFolder(Content content, ContentTemplate subject, ContentTemplate html, ContentTemplate text) {
    private static final Set<String> PURPOSES = Set.of("marketing", "transactional");

    static ContentFolder of(ContentSource source, Templates templates) {
        try {
            var purpose = setting(source, "purpose");
            if (purpose != null && !PURPOSES.contains(purpose)) {
                throw new RenderFailure(source.path(ContentSource.SETTINGS) + ": purpose is \"" + purpose
                        + "\". Write marketing or transactional.");
            }
            return new ContentFolder(
                    describe(source, null),
                    textOnly(source) ? null : needed(source, ContentSource.SUBJECT, templates),
                    textOnly(source) ? null : needed(source, ContentSource.HTML, templates),
                    source.files().containsKey(ContentSource.TEXT)
                            ? needed(source, ContentSource.TEXT, templates)
                            : null);
        } catch (RenderFailure failure) {
            return new ContentFolder(describe(source, failure.getMessage()), null, null, null);
        }
    }

    Rendered render(Map<String, Object> values) {
        if (content.problem() != null) {
            throw new RenderFailure(content.problem());
        }
        if (html == null) {
            return new Rendered(content.title(), null, text.asText(values).strip());
        }
        var body = SafeLinks.in(html.asHtml(values));
        return new Rendered(
                subjectLine(values),
                body,
                text == null ? HtmlToText.of(body) : text.asText(values).strip());
    }

    private String subjectLine(Map<String, Object> values) {
        var line = subject.asText(values)
                .replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ")
                .strip();
        if (line.isEmpty()) {
            throw new RenderFailure(
                    subject.name() + ": the subject is empty for this lead. Give it a text that is always there.");
        }
        return line;
    }

    /** For channels that know nothing but text: {@code body.txt.vm} alone; the title stands for the subject. */
    private static boolean textOnly(ContentSource source) {
        return source.files().containsKey(ContentSource.TEXT)
                && !source.files().containsKey(ContentSource.HTML)
                && !source.files().containsKey(ContentSource.SUBJECT);
    }

    private static ContentTemplate needed(ContentSource source, String file, Templates templates) {
        var text = source.files().get(file);
        if (text == null) {
            throw new RenderFailure(source.path(file) + " is missing. Content needs a subject.vm and a body.html.vm.");
        }
        return templates.compile(source.path(file), text, file.equals(ContentSource.HTML));
    }

    private static Content describe(ContentSource source, String problem) {
        var title = setting(source, "title");
        return new Content(
                source.key(),
                title == null ? source.key() : title,
                setting(source, "topic"),
                setting(source, "purpose"),
                problem);
    }

    private static String setting(ContentSource source, String name) {
        var value = source.settings().getProperty(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
