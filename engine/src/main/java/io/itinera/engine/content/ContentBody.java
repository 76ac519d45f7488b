package io.itinera.engine.content;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that is written down of a content.
 *
 * @param topic what a lead may opt out of, or null where it belongs to none
 * @param purpose {@code marketing} or {@code transactional}, or null where the step decides
 * @param layout key of the layout around it, or null for none
 * @param language of those that no text is written for; one of {@code texts}
 * @param texts by language tag
 * @param defaults what stands where a lead has no value, by field: {@code firstName} → {@code there}
 * @param utm tags of its links: {@code source}, {@code medium}, {@code campaign}, {@code content}, {@code term}
 */
public record ContentBody(
        String topic,
        String purpose,
        String layout,
        String language,
        Map<String, ContentText> texts,
        Map<String, String> defaults,
        Map<String, String> utm) {

    public ContentBody {
        language = language == null || language.isBlank() ? "en" : language.strip();
        texts = texts == null ? Map.of() : new LinkedHashMap<>(texts);
        defaults = defaults == null ? Map.of() : new LinkedHashMap<>(defaults);
        utm = utm == null ? Map.of() : new LinkedHashMap<>(utm);
    }

    /** The text for a lead's language: that of its region, else of the language, else the content's own. */
    String languageFor(String wanted) {
        if (wanted != null && texts.containsKey(wanted)) {
            return wanted;
        }
        var plain = wanted == null ? language : wanted.split("-", 2)[0];
        return texts.containsKey(plain) ? plain : language;
    }
}
