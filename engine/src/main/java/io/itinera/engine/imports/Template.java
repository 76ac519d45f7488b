package io.itinera.engine.imports;

import io.itinera.engine.base.InvalidInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** Text with column values in it, such as {@code lead-{Lead Number}@example.test}. */
class Template {
    private sealed interface Part {
        record Text(String text) implements Part {}

        record Column(int index) implements Part {}
    }

    private final List<Part> parts = new ArrayList<>();

    private final String written;

    private Template(String written) {
        this.written = written;
    }

    /** @param where the part of the mapping in which it stands, for messages */
    static Template parse(String where, String text, Header header) {
        var template = new Template(text);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            template.add(text.substring(from, open));
            int column = columnAt(where, text, open + 1, header);
            template.parts.add(new Part.Column(column));
            from = open + 2 + header.nameAt(column).length();
        }
        template.add(text.substring(from));
        if (template.columns().isEmpty() && header.indexOf(text) >= 0) {
            throw new InvalidInput(where, "\"" + text + "\" is the name of a column. Write {" + text + "}.");
        }
        return template;
    }

    /** The longest column name that stands here with its closing brace: names may hold braces themselves. */
    private static int columnAt(String where, String text, int start, Header header) {
        return header.names().stream()
                .filter(name -> !name.isEmpty() && text.startsWith(name + "}", start))
                .max(Comparator.comparingInt(String::length))
                .map(header::indexOf)
                .orElseThrow(() -> unknownColumn(where, text, start, header));
    }

    private static InvalidInput unknownColumn(String where, String text, int start, Header header) {
        int close = text.indexOf('}', start);
        return close < 0
                ? new InvalidInput(where, "\"" + text + "\" has a { without }. Write {Column Name}.")
                : header.unknown(where, text.substring(start, close));
    }

    String written() {
        return written;
    }

    List<Integer> columns() {
        return parts.stream()
                .filter(Part.Column.class::isInstance)
                .map(part -> ((Part.Column) part).index())
                .toList();
    }

    /** The text for one line, or null where one of its columns has no value. */
    String fill(IntFunction<String> valueOfColumn) {
        var text = new StringBuilder();
        for (var part : parts) {
            var value = part instanceof Part.Column column
                    ? valueOfColumn.apply(column.index())
                    : ((Part.Text) part).text();
            if (value == null) {
                return null;
            }
            text.append(value);
        }
        return text.isEmpty() ? null : text.toString();
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            parts.add(new Part.Text(text));
        }
    }
}
