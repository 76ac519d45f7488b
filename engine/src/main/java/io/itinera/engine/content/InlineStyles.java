package io.itinera.engine.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Selector;

/**
 * Writes the rules of {@code <style>} into the elements they apply to, since many mail programs read no style sheet.
 * Done once a version and on the template's own text, which is otherwise left as it stands. The sheet stays for what
 * cannot be written into elements: media queries, hover.
 */
final class InlineStyles {
    private static final int MOST_ELEMENTS = 5_000;
    private static final int MOST_RULES = 200;
    private static final int DEEPEST = 150;

    private InlineStyles() {}

    static String in(String html) {
        if (!html.contains("<style")) {
            return html;
        }
        var document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        var rules = StyleRules.of(document.select("style:not([media])").stream()
                .map(Element::data)
                .collect(Collectors.joining("\n")));
        if (rules.isEmpty()) {
            return html;
        }
        bound(document, rules);
        Map<Element, List<StyleRules.Rule>> matched = new IdentityHashMap<>();
        for (var rule : rules) {
            for (var element : matches(document, rule)) {
                matched.computeIfAbsent(element, one -> new ArrayList<>()).add(rule);
            }
        }
        return write(html, matched);
    }

    private static List<Element> matches(Document document, StyleRules.Rule rule) {
        try {
            return document.body().select(rule.selector());
        } catch (Selector.SelectorParseException notForElements) {
            return List.of();
        }
    }

    private static void bound(Document document, List<StyleRules.Rule> rules) {
        var elements = document.getAllElements();
        int depth = 0;
        for (var element : elements) {
            int own = 0;
            for (var parent = element; parent != null && own <= DEEPEST; parent = parent.parent()) {
                own++;
            }
            depth = Math.max(depth, own);
        }
        if (elements.size() > MOST_ELEMENTS || rules.size() > MOST_RULES || depth > DEEPEST) {
            throw new RenderFailure("The HTML has " + elements.size() + " elements and " + rules.size()
                    + " style rules. With a <style> it may have " + MOST_ELEMENTS + " elements, nested " + DEEPEST
                    + " deep, and " + MOST_RULES + " rules.");
        }
    }

    private static String write(String html, Map<Element, List<StyleRules.Rule>> matched) {
        var edits = matched.entrySet().stream()
                .map(entry -> StyleEdit.of(html, entry.getKey(), StyleRules.merged(entry.getValue())))
                .filter(java.util.Objects::nonNull)
                .sorted(Comparator.comparingInt(StyleEdit::from).reversed())
                .toList();
        var result = new StringBuilder(html);
        edits.forEach(edit -> result.replace(edit.from(), edit.to(), edit.text()));
        return result.toString();
    }
}
