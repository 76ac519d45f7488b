package io.itinera.engine.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What {@code $esc} offers: {@code $esc.url($lead.city)} for a part of an address, {@code $esc.html(…)}. */
enum Escape {
    TOOL;

    /** Text that is fit for HTML already, so that it is not escaped once more. */
    record Safe(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Safe url(Object value) {
        return new Safe(
                URLEncoder.encode(Values.asText(value), StandardCharsets.UTF_8).replace("+", "%20"));
    }

    static Safe safeHtml(Object value) {
        return value instanceof Safe safe ? safe : new Safe(html(Values.asText(value)));
    }

    /** Colours, lengths and names of fonts; whatever could end the style or call something is left out. */
    static String style(Object value) {
        return Values.asText(value).replaceAll("[^A-Za-z0-9#%., -]", "");
    }

    /** Fit for the text of an element and for an attribute in quotes of either kind. */
    static String html(String text) {
        var result = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                case '\'' -> result.append("&#39;");
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        result.append(c);
                    }
                }
            }
        }
        return result.toString();
    }
}
