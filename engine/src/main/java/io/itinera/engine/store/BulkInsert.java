package io.itinera.engine.store;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Inserts many rows by one prepared statement, which the driver turns into one of many rows. Putting the text of such a
 * statement together for each batch took more time than the rest of a step.
 */
@Component
public class BulkInsert {
    private final JdbcTemplate jdbc;

    BulkInsert(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param insert with one question mark a column
     * @param values a row's, in the order of the question marks; instants become milliseconds, enums their names
     * @throws DuplicateKeyException where a row is there already; the caller's transaction is to be repeated then
     */
    public <T> void insert(String insert, Collection<T> rows, Function<T, Object[]> values) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(
                    insert, rows.stream().map(values).map(BulkInsert::stored).toList());
        }
    }

    /** As {@link #insert}, for a statement that changes one row by its key; the driver sends many at once. */
    public <T> void update(String update, Collection<T> rows, Function<T, Object[]> values) {
        insert(update, rows, values);
    }

    private static Object[] stored(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Instant instant) {
                values[i] = instant.toEpochMilli();
            } else if (values[i] instanceof Enum<?> constant) {
                values[i] = constant.name();
            }
        }
        return values;
    }
}
