package io.itinera.engine.content;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What is to be written where in the HTML so that an element carries its styles. */
record StyleEdit(int from, int to, String text) {

    /** The element's own style comes last and so wins. @return null for an element that does not stand in the text */
    static StyleEdit of(String html, Element element, String styles) {
        var range = element.sourceRange();
        int start = range.startPos();
        var opening = "<" + element.tagName();
        if (!range.isTracked() || !html.toLowerCase(Locale.ROOT).startsWith(opening.toLowerCase(Locale.ROOT), start)) {
            return null;
        }
        if (!element.hasAttr("style")) {
            int behindName = start + opening.length();
            return new StyleEdit(behindName, behindName, " style=\"" + styles.replace('"', '\'') + "\"");
        }
        var value = element.attributes().sourceRange("style").valueRange();
        if (!value.isTracked() || value.startPos() < 1) {
            return null;
        }
        char quote = html.charAt(value.startPos() - 1);
        if (quote != '"' && quote != '\'') {
            return null;
        }
        var fit = styles.replace(quote, quote == '"' ? '\'' : '"');
        return new StyleEdit(value.startPos(), value.startPos(), fit + ";");
    }
}
