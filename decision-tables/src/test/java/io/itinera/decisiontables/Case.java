package io.itinera.decisiontables;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One line of a cases file: what is known, and what the decision has to answer.
 *
 * @param place file and line
 * @param given variables by name; columns named {@code lead.x} are together the variable {@code lead}, and so on
 * @param expected outputs by name, null where the decision has to answer nothing
 */
record Case(String place, String decision, String name, Map<String, Object> given, Map<String, Object> expected) {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,10})?");
    private static final String LEAD = "lead";
    private static final String EXPECT = "expect ";

    static Case of(String place, String decision, Map<String, String> line) {
        var given = new HashMap<String, Object>();
        var expected = new LinkedHashMap<String, Object>();
        given.put(LEAD, new HashMap<String, Object>());
        line.forEach((column, cell) -> {
            if (column.startsWith(EXPECT)) {
                expected.put(column.substring(EXPECT.length()), value(cell));
            } else if (!column.equals("case") && (!cell.isEmpty() || !column.contains("."))) {
                put(given, column, value(cell));
            }
        });
        return new Case(place, decision, line.get("case"), given, expected);
    }

    /** {@code a.b} is the entry {@code b} of the variable {@code a}. */
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

    /** Whether the case gives what required decisions would answer, so that the decision is to be asked by itself. */
    boolean alone() {
        return given.size() > 1;
    }

    /** A number, true, false and null are what they say; everything else is a text, quoted or not. */
    private static Object value(String cell) {
        if (cell.isEmpty() || cell.equals("null")) {
            return null;
        }
        if (cell.equals("true") || cell.equals("false")) {
            return Boolean.valueOf(cell);
        }
        if (NUMBER.matcher(cell).matches()) {
            return cell.contains(".") ? (Object) new BigDecimal(cell) : Long.valueOf(cell);
        }
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1) : cell;
    }

    @Override
    public String toString() {
        return place + ": " + name;
    }
}
