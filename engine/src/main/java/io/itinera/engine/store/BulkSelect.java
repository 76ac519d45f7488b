package io.itinera.engine.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Reads rows by many keys where that happens all the time, by hand: putting such statements together by a mapper and
 * finding out what to make of their rows took more time than all else in a step.
 */
@Component
public class BulkSelect {
    private static final int KEYS_A_STATEMENT = 500;
    private static final int KEYS_ON_H2 = 50;

    private final JdbcTemplate jdbc;
    private final int keysAStatement;

    /** H2 looks through the whole list again for each row that it found by it. */
    BulkSelect(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        this.keysAStatement = dialect == Dialect.H2 ? KEYS_ON_H2 : KEYS_A_STATEMENT;
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
            var keysOfPart = list.subList(from, Math.min(list.size(), from + keysAStatement));
            var part = KeyedStatement.of(select, keysOfPart, more);
            rows.addAll(jdbc.query(part.text(), row, part.parameters()));
        }
        return rows;
    }
}
