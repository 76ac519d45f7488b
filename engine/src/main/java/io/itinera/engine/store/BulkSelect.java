package io.itinera.engine.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.DatabaseIdProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Reads rows by many keys where that happens all the time. The statements differ in few lengths of their list, so driver
 * and database know them, and a row is read by hand: putting such statements together and finding out what to make of
 * their rows took more time than all else in a step.
 */
@Component
public class BulkSelect {
    private static final String LIST = "(:keys)";
    private static final int KEYS_A_STATEMENT = 500;
    private static final int KEYS_ON_H2 = 50;
    private static final int FEW = 10;
    private static final int MANY = 100;
    private static final int COARSE = 50;

    private final JdbcTemplate jdbc;
    private final int keysAStatement;

    /** H2 looks through the whole list again for each row that it found by it. */
    BulkSelect(JdbcTemplate jdbc, DataSource database, DatabaseIdProvider databases) throws SQLException {
        this.jdbc = jdbc;
        this.keysAStatement = "h2".equals(databases.getDatabaseId(database)) ? KEYS_ON_H2 : KEYS_A_STATEMENT;
    }

    /**
     * @param select with {@code IN (:keys)}, and no other parameter before it
     * @param more the values of what else it has question marks for
     * @return rows in the order of the statement for each part of the keys
     */
    public <T> List<T> select(String select, Collection<String> keys, RowMapper<T> row, Object... more) {
        var rows = new ArrayList<T>();
        var list = List.copyOf(keys);
        for (int from = 0; from < list.size(); from += keysAStatement) {
            rows.addAll(some(select, list.subList(from, Math.min(list.size(), from + keysAStatement)), row, more));
        }
        return rows;
    }

    private <T> List<T> some(String select, List<String> keys, RowMapper<T> row, Object... more) {
        int places = places(keys.size());
        var parameters = new ArrayList<Object>(keys);
        parameters.addAll(Collections.nCopies(places - keys.size(), keys.get(0)));
        Collections.addAll(parameters, more);
        var list = "(" + String.join(", ", Collections.nCopies(places, "?")) + ")";
        return jdbc.query(select.replace(LIST, list), row, parameters.toArray());
    }

    private static int places(int keys) {
        int step = keys <= FEW ? 1 : keys <= MANY ? FEW : COARSE;
        return (keys + step - 1) / step * step;
    }
}
