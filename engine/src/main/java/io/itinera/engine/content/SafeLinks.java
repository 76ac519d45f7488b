package io.itinera.engine.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links that lead where a link may lead. Looks at the finished HTML, so that it does not matter of how many values an
 * address was put together.
 */
final class SafeLinks {
    private static final Pattern LINK = Pattern.compile(
            "(?i)(\\s(?=[hsafbpx])(?:href|src|action|formaction|background|poster|xlink:href)\\s*=\\s*)(\"[^\"]*\"|'[^']*'|[^\\s\"'>]+)");
    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> HARMLESS = Set.of("http", "https", "mailto", "tel", "sms", "cid");

    private SafeLinks() {}

    /** The same HTML; an address with a scheme that could run something is replaced by {@code #}. */
    static String in(String html) {
        return LINK.matcher(html).replaceAll(link -> {
            var kept = leadsSomewhereHarmless(withoutQuotes(link.group(2))) ? link.group() : link.group(1) + "\"#\"";
            return Matcher.quoteReplacement(kept);
        });
    }

    private static boolean leadsSomewhereHarmless(String address) {
        var plain = HtmlText.decode(address)
                .replaceAll("[\\s\\p{Cntrl}\\u00a0\\u200b]+", "")
                .toLowerCase(Locale.ROOT);
        var scheme = SCHEME.matcher(plain);
        return !scheme.matches() || HARMLESS.contains(scheme.group(1));
    }

    private static String withoutQuotes(String value) {
        return value.startsWith("\"") || value.startsWith("'") ? value.substring(1, value.length() - 1) : value;
    }
}
