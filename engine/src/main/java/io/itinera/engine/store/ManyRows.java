package io.itinera.engine.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes of an INSERT of one row one of many. The driver can do it as well, but measures and copies each value of each row
 * before.
 */
final class ManyRows {
    static final int ROWS_A_STATEMENT = 500;

    /** Far below what MySQL (64 MB) and MariaDB (16 MB) take in one statement, however its bytes are written down. */
    static final long BYTES_A_STATEMENT = 1_000_000;

    private static final String VALUES = "VALUES (";
    private static final int BYTES_OF_NUMBER = 20;
    private static final int BYTES_A_CHARACTER = 4;

    private ManyRows() {}

    /** @param insert with one {@code VALUES (?, …)} whose values are no calls */
    static String text(String insert, int rows) {
        int from = insert.indexOf(VALUES) + VALUES.length() - 1;
        int to = insert.indexOf(')', from) + 1;
        var row = insert.substring(from, to);
        return insert.substring(0, from) + String.join(", ", Collections.nCopies(rows, row)) + insert.substring(to);
    }

    /** As many rows together as one statement carries; a long row goes alone. */
    static List<List<Object[]>> parts(List<Object[]> rows) {
        var parts = new ArrayList<List<Object[]>>();
        long bytes = 0;
        int from = 0;
        for (int row = 0; row < rows.size(); row++) {
            long more = bytes(rows.get(row));
            if (row > from && (bytes + more > BYTES_A_STATEMENT || row - from == ROWS_A_STATEMENT)) {
                parts.add(rows.subList(from, row));
                from = row;
                bytes = 0;
            }
            bytes += more;
        }
        if (from < rows.size()) {
            parts.add(rows.subList(from, rows.size()));
        }
        return parts;
    }

    private static long bytes(Object[] values) {
        long bytes = 0;
        for (var value : values) {
            if (value instanceof String text) {
                bytes += (long) text.length() * BYTES_A_CHARACTER;
            } else if (value instanceof byte[] some) {
                bytes += (long) some.length * BYTES_A_CHARACTER;
            } else {
                bytes += BYTES_OF_NUMBER;
            }
        }
        return bytes;
    }
}
