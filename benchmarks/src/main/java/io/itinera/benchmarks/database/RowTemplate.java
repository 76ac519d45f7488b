package io.itinera.benchmarks.database;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A row that the program has written, to be written many times over with other ids in it. */
public record RowTemplate(String table, List<String> columns, List<Object> values) {
    /** All rows of a table, in the order of a column. */
    public static List<RowTemplate> all(Connection connection, String table, String order) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY " + order)) {
            var templates = new ArrayList<RowTemplate>();
            while (rows.next()) {
                var columns = new ArrayList<String>();
                var values = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(rows.getMetaData().getColumnName(i));
                    values.add(readNow(rows.getObject(i)));
                }
                templates.add(new RowTemplate(table, columns, values));
            }
            return templates;
        }
    }

    /** A long text is only a promise, which ends with the connection. */
    private static Object readNow(Object value) throws SQLException {
        return value instanceof Clob text ? text.getSubString(1, (int) text.length()) : value;
    }

    public Object value(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equalsIgnoreCase(column)) {
                return values.get(i);
            }
        }
        throw new IllegalArgumentException(table + " has no column " + column + "; it has " + columns);
    }

    public String insert() {
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /** Adds a copy to the batch. Ids are replaced also where they stand behind a colon, as in {@code wait:4711}. */
    public void addTo(PreparedStatement batch, Map<String, String> replacements) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            batch.setObject(i + 1, replaced(values.get(i), replacements));
        }
        batch.addBatch();
    }

    private static Object replaced(Object value, Map<String, String> replacements) {
        if (!(value instanceof String text)) {
            return value;
        }
        var other = replacements.get(text);
        if (other != null) {
            return other;
        }
        int colon = text.indexOf(':');
        var behind = colon < 0 ? null : replacements.get(text.substring(colon + 1));
        return behind == null ? text : text.substring(0, colon + 1) + behind;
    }
}
