package io.itinera.engine.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * An INSERT of many rows with their values written into its text, for MySQL and MariaDB. The driver puts the values of a
 * prepared statement into its text as well, but measures, copies and encodes each of them several times on the way.
 *
 * <p>No value can end its literal: texts are quoted where all of their characters are printable ASCII other than a quote
 * and a backslash, and written as hexadecimal digits otherwise. So it does not matter how the server reads a backslash.
 */
final class LiteralRows {
    /** In characters, far below what MySQL (64 MB) and MariaDB (16 MB) take in one statement unless told otherwise. */
    private static final int FULL = 500_000;

    private static final String VALUES = "VALUES (";
    private static final HexFormat HEX = HexFormat.of();

    private final String begin;
    private final String[] aroundValues;
    private final String end;
    private final StringBuilder text = new StringBuilder();

    /** @param insert with one {@code VALUES (…)} that has a question mark a value and no parentheses within */
    LiteralRows(String insert) {
        int row = insert.indexOf(VALUES) + VALUES.length() - 1;
        int afterRow = insert.indexOf(')', row) + 1;
        this.begin = insert.substring(0, row);
        this.aroundValues = insert.substring(row, afterRow).split("\\?", -1);
        this.end = insert.substring(afterRow);
    }

    /** @throws IllegalArgumentException where a value is of a kind that no column here has */
    void add(Object[] values) {
        text.append(text.isEmpty() ? begin : ", ");
        for (int i = 0; i < values.length; i++) {
            text.append(aroundValues[i]);
            write(values[i]);
        }
        text.append(aroundValues[values.length]);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether the rows so far are enough for a statement. */
    boolean isFull() {
        return text.length() >= FULL;
    }

    /** The statement with the rows so far, which are forgotten here. */
    String take() {
        var statement = text.append(end).toString();
        text.setLength(0);
        return statement;
    }

    private void write(Object value) {
        if (value == null) {
            text.append("NULL");
        } else if (value instanceof String some) {
            write(some);
        } else if (value instanceof Instant instant) {
            text.append(instant.toEpochMilli());
        } else if (value instanceof Integer number) {
            text.append(number.intValue());
        } else if (value instanceof Long number) {
            text.append(number.longValue());
        } else if (value instanceof Boolean truth) {
            text.append(truth ? '1' : '0');
        } else if (value instanceof byte[] bytes) {
            write(bytes);
        } else if (value instanceof Enum<?> constant) {
            write(constant.name());
        } else if (value instanceof LocalDate day) {
            write(day.toString());
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else if (value instanceof Double number && Double.isFinite(number)) {
            text.append(number.doubleValue());
        } else {
            throw new IllegalArgumentException(
                    "no column takes this " + value.getClass().getName());
        }
    }

    private void write(String some) {
        if (isHarmless(some)) {
            text.append('\'').append(some).append('\'');
        } else {
            text.append("_utf8mb4 ");
            write(some.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(byte[] bytes) {
        text.append("x'").append(HEX.formatHex(bytes)).append('\'');
    }

    private static boolean isHarmless(String some) {
        for (int i = 0; i < some.length(); i++) {
            char one = some.charAt(i);
            if (one < ' ' || one > '~' || one == '\'' || one == '\\') {
                return false;
            }
        }
        return true;
    }
}
