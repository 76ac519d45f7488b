package io.itinera.engine.dryrun;

import io.itinera.engine.store.BulkSelect;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies rows of equal tables from one database to another; both were made by the same migrations. */
final class CopyRows {
    private final BulkSelect from;
    private final JdbcTemplate fromAll;
    private final JdbcTemplate to;

    CopyRows(BulkSelect from, JdbcTemplate fromAll, JdbcTemplate to) {
        this.from = from;
        this.fromAll = fromAll;
        this.to = to;
    }

    /** Those rows whose column has one of the values. */
    void of(String table, String column, Collection<String> values) {
        var names = new ArrayList<String>();
        insert(
                table,
                names,
                from.select(
                        "SELECT * FROM " + table + " WHERE " + column + " IN (:keys)",
                        values,
                        (row, number) -> values(row, names)));
    }

    /** All rows for which the condition holds; to be used on small tables alone. */
    void where(String table, String condition) {
        var names = new ArrayList<String>();
        insert(
                table,
                names,
                fromAll.query("SELECT * FROM " + table + " WHERE " + condition, (row, number) -> values(row, names)));
    }

    private static Object[] values(ResultSet row, List<String> names) throws SQLException {
        var columns = row.getMetaData();
        if (names.isEmpty()) {
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnName(i));
            }
        }
        var values = new Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            var value = row.getObject(i + 1);
            // what belongs to the other connection does not outlive it
            values[i] = value instanceof Clob ? row.getString(i + 1) : value;
        }
        return values;
    }

    private void insert(String table, List<String> names, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            var places = String.join(", ", Collections.nCopies(names.size(), "?"));
            to.batchUpdate(
                    "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (" + places + ")", rows);
        }
    }
}
