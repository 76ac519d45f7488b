package io.itinera.engine.content;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text part of a message whose author wrote only HTML: paragraphs as lines, links with their addresses. Goes once
 * through the HTML, however broken it is.
 */
final class HtmlToText {
    private static final Set<String> UNSEEN = Set.of("head", "style", "title", "script");
    private static final Set<String> LINES = Set.of("br", "/tr", "/li", "/div");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "ul", "ol", "table", "blockquote", "section", "header", "footer", "hr");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\shref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final StringBuilder text = new StringBuilder();
    private final String html;
    private String address;
    private int linkStart;

    private HtmlToText(String html) {
        this.html = html;
    }

    static String of(String html) {
        var reader = new HtmlToText(html);
        reader.read();
        return tidy(reader.text.toString());
    }

    private void read() {
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            int end = open < 0 ? -1 : html.indexOf(html.startsWith("<!--", open) ? "-->" : ">", open);
            words(html.substring(at, end < 0 ? html.length() : open));
            at = end < 0 ? html.length() : tag(open, html.indexOf('>', end) + 1);
        }
    }

    private void words(String piece) {
        text.append(HtmlText.decode(piece.replaceAll("[ \\t\\r\\n]+", " ")));
    }

    /** @return where reading goes on */
    private int tag(int open, int end) {
        var tag = html.substring(open + 1, end - 1);
        var name = tag.split("[\\s>]", 2)[0].toLowerCase(Locale.ROOT);
        if (UNSEEN.contains(name)) {
            int close = html.indexOf("</" + name, end);
            return close < 0 ? html.length() : close;
        }
        if (name.equals("a")) {
            startLink(tag);
        } else if (name.equals("/a")) {
            endLink();
        } else if (name.equals("li")) {
            text.append("\n- ");
        } else if (LINES.contains(name) || name.equals("br/")) {
            text.append('\n');
        } else if (PARAGRAPHS.contains(name.startsWith("/") ? name.substring(1) : name)) {
            text.append("\n\n");
        }
        return end;
    }

    private void startLink(String tag) {
        var found = ADDRESS.matcher(tag);
        address = found.find() ? HtmlText.decode(found.group(1) != null ? found.group(1) : found.group(2)) : null;
        linkStart = text.length();
    }

    private void endLink() {
        if (address != null && !address.startsWith("#")) {
            var label = text.substring(linkStart).strip();
            if (!label.isEmpty() && !label.equals(address)) {
                text.append(" (").append(address).append(')');
            }
        }
        address = null;
    }

    /** No stray blanks, at most one empty line between two paragraphs. */
    private static String tidy(String text) {
        var lines = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            var trimmed = line.replace('\u00a0', ' ').replaceAll(" {2,}", " ").strip();
            if (!trimmed.isEmpty()
                    || (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty())) {
                lines.add(trimmed);
            }
        }
        return String.join("\n", lines).strip();
    }
}
