package io.itinera.engine.content;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references of HTML, as far as messages use them. */
final class HtmlText {
    private static final Pattern REFERENCE = Pattern.compile("&(#x?[0-9a-fA-F]{1,7}|[A-Za-z]{2,12});?");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("euro", "€"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("hellip", "…"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("rarr", "→"),
            Map.entry("colon", ":"),
            Map.entry("Tab", "\t"),
            Map.entry("NewLine", "\n"));

    private HtmlText() {}

    static String decode(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
    }

    private static String character(String name, String original) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, original);
        }
        boolean hexadecimal = name.startsWith("#x");
        try {
            int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : original;
        } catch (NumberFormatException notANumber) {
            return original;
        }
    }
}
