package io.itinera.engine.link;

/**
 * The start tag of a link, by its places in the HTML.
 *
 * @param valueStart where its address begins, behind the quote; -1 where it has none in quotes
 * @param end behind the tag
 */
record Anchor(int start, int valueStart, int valueEnd, int end) {
    private static final String HREF = "href";

    /** The next link at or behind {@code from}; null where there is none. */
    static Anchor next(String html, int from) {
        for (int open = html.indexOf('<', from); open >= 0; open = html.indexOf('<', open + 1)) {
            if (html.startsWith("<!--", open)) {
                open = html.indexOf("-->", open);
                if (open < 0) {
                    return null;
                }
            } else if (opensLink(html, open)) {
                return read(html, open);
            }
        }
        return null;
    }

    /** The address as it is meant; null where there is none. */
    String target(String html) {
        return valueStart < 0
                ? null
                : html.substring(valueStart, valueEnd)
                        .strip()
                        .replace("&#39;", "'")
                        .replace("&quot;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
    }

    boolean isUntracked(String html) {
        return html.substring(start, end).contains("data-untracked");
    }

    private static boolean opensLink(String html, int open) {
        return open + 2 < html.length()
                && (html.charAt(open + 1) | ' ') == 'a'
                && Character.isWhitespace(html.charAt(open + 2));
    }

    private static Anchor read(String html, int open) {
        int valueStart = -1;
        int valueEnd = -1;
        int at = open + 2;
        while (at < html.length() && html.charAt(at) != '>') {
            char c = html.charAt(at);
            if (c == '"' || c == '\'') {
                int close = html.indexOf(c, at + 1);
                if (close < 0) {
                    return null;
                }
                if (valueStart < 0 && isHref(html, open, at)) {
                    valueStart = at + 1;
                    valueEnd = close;
                }
                at = close;
            }
            at++;
        }
        return new Anchor(open, valueStart, valueEnd, Math.min(at + 1, html.length()));
    }

    /** Whether {@code href =} stands right before the quote. */
    private static boolean isHref(String html, int open, int quote) {
        int at = backOverBlanks(html, quote - 1);
        if (html.charAt(at) != '=') {
            return false;
        }
        int nameStart = backOverBlanks(html, at - 1) - HREF.length() + 1;
        return nameStart > open
                && html.regionMatches(true, nameStart, HREF, 0, HREF.length())
                && Character.isWhitespace(html.charAt(nameStart - 1));
    }

    private static int backOverBlanks(String html, int at) {
        int place = at;
        while (place > 0 && Character.isWhitespace(html.charAt(place))) {
            place--;
        }
        return place;
    }
}
