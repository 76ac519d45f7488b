package io.itinera.webapp.preferences;

import io.itinera.engine.tracking.Choice;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the public pages say, in the reader's language where there are texts for it, else in English. Further languages
 * are files beside {@code texts.properties}; {@code topic.<key>} in them names a topic.
 */
public final class Texts {
    private static final String BUNDLE = "io.itinera.webapp.preferences.texts";
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    private final Locale locale;
    private final ResourceBundle texts;

    private Texts(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * @param language the lead's language tag, or null
     * @param otherwise what the reader's browser asks for
     */
    public static Texts of(String language, Locale otherwise) {
        var wanted = language == null || language.isBlank() ? otherwise : Locale.forLanguageTag(language);
        return new Texts(
                LANGUAGES.contains(wanted.getLanguage())
                        ? Locale.forLanguageTag(wanted.getLanguage())
                        : Locale.ENGLISH);
    }

    public String language() {
        return locale.getLanguage();
    }

    public String get(String key) {
        return texts.getString(key);
    }

    /** The text with {@code {0}} filled in. */
    public String with(String key, Object value) {
        return texts.getString(key).replace("{0}", String.valueOf(value));
    }

    public String channel(Choice choice) {
        return get("channel." + choice.channel().name());
    }

    /** What a choice is about, as a reader calls it. */
    public String topic(String topic) {
        var key = "topic." + topic;
        return texts.containsKey(key) ? texts.getString(key) : words(topic);
    }

    private static String words(String key) {
        var words = key.replaceAll("[-_.]+", " ").strip();
        return words.isEmpty() ? key : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
