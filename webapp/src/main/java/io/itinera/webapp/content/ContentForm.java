package io.itinera.webapp.content;

import io.itinera.engine.content.ContentBody;
import io.itinera.engine.content.ContentEdit;
import io.itinera.engine.content.ContentKind;
import io.itinera.engine.content.ContentText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The editor's form: the content as a whole, and its text in one language.
 *
 * @param editing the language of {@code subject}, {@code html} and {@code text}
 * @param defaults one {@code field=value} a line
 */
record ContentForm(
        ContentKind kind,
        String title,
        String topic,
        String purpose,
        String layout,
        String language,
        String editing,
        String subject,
        String html,
        String text,
        String defaults,
        String utmSource,
        String utmCampaign) {

    static ContentForm of(ContentEdit edit, String editing) {
        var body = edit.body();
        var text = body.texts().getOrDefault(editing, new ContentText(null, null, null));
        return new ContentForm(
                edit.kind(),
                edit.title(),
                body.topic(),
                body.purpose(),
                body.layout(),
                body.language(),
                editing,
                text.subject(),
                text.html(),
                text.text(),
                body.defaults().entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("\n")),
                body.utm().get("source"),
                body.utm().get("campaign"));
    }

    /** The content with what the form says, and its texts in the other languages as they were. */
    ContentEdit over(String key, ContentEdit before) {
        var texts = new LinkedHashMap<String, ContentText>(
                before == null ? Map.of() : before.body().texts());
        var language = blank(this.language) == null ? "en" : this.language.strip();
        var own = blank(editing) == null ? language : editing.strip();
        var written = new ContentText(blank(subject), blank(html), blank(text));
        if (written.equals(new ContentText(null, null, null)) && !own.equals(language)) {
            texts.remove(own);
        } else {
            texts.put(own, written);
        }
        var utm = new LinkedHashMap<String, String>(
                before == null ? Map.of() : before.body().utm());
        put(utm, "source", utmSource);
        put(utm, "campaign", utmCampaign);
        return new ContentEdit(
                key,
                kind,
                title,
                new ContentBody(blank(topic), blank(purpose), blank(layout), language, texts, lines(), utm));
    }

    private Map<String, String> lines() {
        var result = new LinkedHashMap<String, String>();
        if (defaults != null) {
            defaults.lines().filter(line -> line.indexOf('=') > 0).forEach(line -> {
                int equals = line.indexOf('=');
                result.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            });
        }
        return result;
    }

    private static void put(Map<String, String> utm, String tag, String value) {
        if (blank(value) == null) {
            utm.remove(tag);
        } else {
            utm.put(tag, value.strip());
        }
    }

    private static String blank(String value) {
        return value == null || value.isBlank() ? null : value.replace("\r\n", "\n");
    }
}
