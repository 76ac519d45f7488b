package io.itinera.engine.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * One folder of content: {@code subject.vm}, {@code body.html.vm}, {@code body.txt.vm}, the same with a language as in
 * {@code body.de.html.vm}, and {@code content.properties} (title, topic, purpose, kind, layout, language,
 * {@code default.<field>}, {@code utm.<tag>}).
 */
class ReadFolder {
    private static final Pattern FILE = Pattern.compile(
            "(subject|body)(?:\\.(?!txt\\.|html\\.)([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?))?(\\.html|\\.txt)?\\.vm");
    private final String key;
    private final Map<String, String> files;
    private final Properties settings;

    ReadFolder(String key, Map<String, String> files, Properties settings) {
        this.key = key;
        this.files = files;
        this.settings = settings;
    }

    ContentSource source() {
        var language = setting("language") == null ? "en" : setting("language");
        var texts = new LinkedHashMap<String, ContentText>();
        texts.put(language, new ContentText(null, null, null));
        files.forEach((name, text) -> {
            var file = FILE.matcher(name);
            if (file.matches()) {
                texts.merge(
                        file.group(2) == null ? language : file.group(2),
                        part(file.group(1), file.group(3), text),
                        ReadFolder::together);
            }
        });
        var title = setting("title");
        return new ContentSource(
                key,
                kind(texts.get(language)),
                title == null ? key : title,
                new ContentBody(
                        setting("topic"),
                        setting("purpose"),
                        setting("layout"),
                        language,
                        texts,
                        below("default."),
                        below("utm.")),
                true);
    }

    /** Where nothing is said, text alone is for channels that know nothing else. */
    private ContentKind kind(ContentText own) {
        var said = setting("kind");
        if (said != null) {
            return ContentKind.valueOf(said.toUpperCase(java.util.Locale.ROOT));
        }
        return own.text() != null && own.html() == null && own.subject() == null ? ContentKind.TEXT : ContentKind.EMAIL;
    }

    private static ContentText part(String name, String ending, String text) {
        if (name.equals("subject")) {
            return new ContentText(text, null, null);
        }
        return ".html".equals(ending) ? new ContentText(null, text, null) : new ContentText(null, null, text);
    }

    private static ContentText together(ContentText one, ContentText other) {
        return new ContentText(
                one.subject() == null ? other.subject() : one.subject(),
                one.html() == null ? other.html() : one.html(),
                one.text() == null ? other.text() : one.text());
    }

    private String setting(String name) {
        var value = settings.getProperty(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private Map<String, String> below(String prefix) {
        var result = new LinkedHashMap<String, String>();
        settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .forEach(name -> result.put(name.substring(prefix.length()), settings.getProperty(name)));
        return result;
    }
}
