package io.itinera.engine.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The plain rules of a style sheet: those that could as well stand in the elements they apply to. */
final class StyleRules {
    private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/");
    /** No pseudo classes, no attribute tests: they depend on more than the element, or take long to answer. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_#.*> +-]{1,150}");

    private StyleRules() {}

    record Rule(String selector, Map<String, String> declarations, int weight) {}

    static List<Rule> of(String sheet) {
        var css = COMMENT.matcher(sheet).replaceAll(" ");
        var rules = new ArrayList<Rule>();
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            int close = open < 0 ? -1 : close(css, open);
            if (close < 0) {
                return rules;
            }
            var head = css.substring(at, open).strip();
            if (!head.startsWith("@")) {
                add(head, css.substring(open + 1, close), rules);
            }
            at = close + 1;
        }
        return rules;
    }

    /** The declarations of all rules, the heavier and later ones winning, as a style attribute has them. */
    static String merged(List<Rule> rules) {
        var result = new LinkedHashMap<String, String>();
        rules.stream()
                .sorted(Comparator.comparingInt(Rule::weight))
                .forEach(rule -> rule.declarations().forEach((property, value) -> {
                    result.remove(property);
                    result.put(property, value);
                }));
        var text = new StringBuilder();
        result.forEach((property, value) -> text.append(text.isEmpty() ? "" : ";")
                .append(property)
                .append(':')
                .append(value));
        return text.toString();
    }

    private static int close(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static void add(String selectors, String body, List<Rule> rules) {
        var declarations = declarations(body);
        for (var selector : selectors.split(",")) {
            var plain = selector.strip();
            if (!declarations.isEmpty() && PLAIN.matcher(plain).matches()) {
                rules.add(new Rule(plain, declarations, weight(plain)));
            }
        }
    }

    private static Map<String, String> declarations(String body) {
        var result = new LinkedHashMap<String, String>();
        for (var declaration : body.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                result.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip());
            }
        }
        return result;
    }

    /** Ids before classes before names, as style sheets have it. */
    private static int weight(String selector) {
        int weight = 0;
        for (var part : selector.split("[ >+]+")) {
            weight += 100 * count(part, '#') + 10 * count(part, '.');
            weight += part.isEmpty() || "#.*".indexOf(part.charAt(0)) >= 0 ? 0 : 1;
        }
        return weight;
    }

    private static int count(String text, char c) {
        return (int) text.chars().filter(one -> one == c).count();
    }
}
