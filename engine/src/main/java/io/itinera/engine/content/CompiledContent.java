package io.itinera.engine.content;

import io.itinera.engine.lead.Lead;
import java.util.HashMap;
import java.util.Map;

/** One piece of content, ready to render, or the reason why it is not. Safe to use from several threads. */
record CompiledContent(Content content, ContentSource source, Map<String, Text> texts) {
    /** @param subject null for text alone, and {@code html} too; the title stands for the subject then. {@code text} null where it is made of the HTML */
    record Text(ContentTemplate subject, ContentTemplate html, ContentTemplate text) {}

    Rendered render(Lead lead, String language, Map<String, Object> extra) {
        if (content.problem() != null) {
            throw new RenderFailure(content.problem());
        }
        var body = source.body();
        var text = texts.get(body.languageFor(language == null ? lead.language() : language));
        if (text == null) {
            throw new RenderFailure("content/" + content.key() + " has no text in its own language \"" + body.language()
                    + "\". Write one, or choose another language for those without.");
        }
        var values = new HashMap<String, Object>(extra == null ? Map.of() : extra);
        values.put("lead", new LeadView(lead, body.defaults()));
        if (text.html() == null) {
            return new Rendered(
                    content.title(), null, text.text().asText(values).strip());
        }
        var html = TagLinks.in(SafeLinks.in(text.html().asHtml(values)), body.utm(), content.key());
        return new Rendered(
                subjectLine(text.subject(), values),
                html,
                text.text() == null
                        ? HtmlToText.of(html)
                        : text.text().asText(values).strip());
    }

    private static String subjectLine(ContentTemplate subject, Map<String, Object> values) {
        var line = subject.asText(values)
                .replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ")
                .strip();
        if (line.isEmpty()) {
            throw new RenderFailure(
                    subject.name() + ": the subject is empty for this lead. Give it a text that is always there.");
        }
        return line;
    }
}
