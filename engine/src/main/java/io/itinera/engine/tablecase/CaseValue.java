package io.itinera.engine.tablecase;

import io.itinera.engine.base.Decimals;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a cell of a cases file means, and whether a table's answer is it. */
final class CaseValue {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,10})?");

    private CaseValue() {}

    /** A number, true, false and null are what they say; everything else is a text, quoted or not. */
    static Object of(String cell) {
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

    /** Where several rules count, what they answer in order: {@code cap | quiet}; what is empty is left out. */
    static Object answer(List<Map<String, Object>> results, String output) {
        var answers = results.stream()
                .map(row -> row.get(output))
                .filter(Objects::nonNull)
                .toList();
        if (answers.size() < 2) {
            return answers.isEmpty() ? null : answers.get(0);
        }
        return answers.stream().map(CaseValue::shown).collect(Collectors.joining(" | "));
    }

    static boolean same(Object expected, Object got) {
        return Objects.equals(comparable(expected), comparable(got));
    }

    private static Object comparable(Object value) {
        if (value == null || value instanceof Boolean) {
            return value;
        }
        return isFinite(value) ? Decimals.of((Number) value).stripTrailingZeros() : shown(value);
    }

    /** As it would be written in a cell. */
    static String shown(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(CaseValue::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        return isFinite(value)
                ? Decimals.of((Number) value).stripTrailingZeros().toPlainString()
                : value.toString();
    }

    private static boolean isFinite(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }
}
