package io.itinera.engine.lead;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched: lower case, without accents, single blanks. */
final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Sorts behind every text that starts with the prefix before it. */
    private static final String BEHIND = "\uDBFF\uDFFF";

    private SearchText() {}

    /** @return null for null and for what leaves nothing to search */
    static String normalise(String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i');
        var single = BLANKS.matcher(plain).replaceAll(" ").strip();
        if (single.isEmpty()) {
            return null;
        }
        return single.length() <= longest ? single : single.substring(0, longest);
    }

    static String behind(String prefix) {
        return prefix + BEHIND;
    }
}
