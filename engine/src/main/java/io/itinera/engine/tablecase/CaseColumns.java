package io.itinera.engine.tablecase;

import io.itinera.engine.base.InvalidInput;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a cases file: {@code case} says what a line is about, {@code expect <output>} what has to be answered,
 * {@code lead.<name>} and any other what is known.
 */
record CaseColumns(List<String> names) {
    private static final int MOST = 300;
    private static final String NAME = "case";
    private static final String LEAD = "lead";
    private static final String EXPECT = "expect ";

    /** @throws InvalidInput where this is no line of column names */
    static CaseColumns of(CaseLine header) {
        var names = header.cells().stream().map(String::strip).toList();
        if (header.fault() != null || names.size() > MOST) {
            throw wrong(header.fault() == null ? "It has more than " + MOST + " columns." : header.fault());
        }
        var seen = new HashSet<String>();
        for (var name : names) {
            if (name.isEmpty()) {
                throw wrong("Column " + (names.indexOf(name) + 1) + " has no name.");
            }
            if (!seen.add(name)) {
                throw wrong("Column \"" + name + "\" is there twice.");
            }
        }
        for (var name : names) {
            for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
                if (seen.contains(name.substring(0, dot))) {
                    throw wrong("Column \"" + name.substring(0, dot) + "\" cannot stand beside \"" + name + "\".");
                }
            }
        }
        if (names.stream().noneMatch(name -> name.startsWith(EXPECT))) {
            throw wrong("No column says what is expected; name it \"expect \" and an output of the table.");
        }
        return new CaseColumns(names);
    }

    private static InvalidInput wrong(String what) {
        return new InvalidInput(
                "cases", "The first line has to name the columns, such as case,lead.country,expect points. " + what);
    }

    /** @return null where the line fits */
    String misfit(CaseLine line) {
        if (line.fault() != null) {
            return line.fault();
        }
        return line.cells().size() == names.size()
                ? null
                : "The line has " + line.cells().size() + " cells, the first line names " + names.size() + " columns.";
    }

    String nameOf(CaseLine line) {
        int at = names.indexOf(NAME);
        return at < 0 || at >= line.cells().size() ? "" : line.cells().get(at);
    }

    /** Outputs by name, null where the table has to answer nothing. */
    Map<String, Object> expected(CaseLine line) {
        var expected = new LinkedHashMap<String, Object>();
        for (int column = 0; column < names.size(); column++) {
            if (names.get(column).startsWith(EXPECT)) {
                expected.put(
                        output(names.get(column)), CaseValue.of(line.cells().get(column)));
            }
        }
        return expected;
    }

    List<String> outputs() {
        return names.stream()
                .filter(name -> name.startsWith(EXPECT))
                .map(CaseColumns::output)
                .toList();
    }

    private static String output(String column) {
        return column.substring(EXPECT.length()).strip();
    }

    /** Variables by name; columns {@code lead.x} are together the variable {@code lead}, and so on. */
    Map<String, Object> given(CaseLine line) {
        var given = new HashMap<String, Object>();
        given.put(LEAD, new HashMap<String, Object>());
        for (int column = 0; column < names.size(); column++) {
            var name = names.get(column);
            var cell = line.cells().get(column);
            boolean isGiven = !name.equals(NAME) && !name.startsWith(EXPECT);
            if (isGiven && (!cell.isEmpty() || !name.contains("."))) {
                put(given, name, CaseValue.of(cell));
            }
        }
        return given;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> variables, String name, Object value) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            variables.put(name, value);
        } else {
            var inner = variables.computeIfAbsent(name.substring(0, dot), key -> new HashMap<String, Object>());
            put((Map<String, Object>) inner, name.substring(dot + 1), value);
        }
    }

    /** Whether the lines give what required decisions would answer, so that the decision is to be asked by itself. */
    boolean alone() {
        return names.stream()
                .filter(name -> !name.equals(NAME) && !name.startsWith(EXPECT))
                .anyMatch(name -> !name.startsWith(LEAD + "."));
    }
}
