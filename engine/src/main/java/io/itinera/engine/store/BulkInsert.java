package io.itinera.engine.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.DatabaseIdProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.stereotype.Component;

/**
 * Inserts many rows by few statements. Having MyBatis put the text of such a statement together for each batch took more
 * time than the rest of a step.
 */
@Component
public class BulkInsert {
    private final JdbcTemplate jdbc;
    private final boolean manyRows;

    /** H2 is quicker with one row a statement. */
    BulkInsert(JdbcTemplate jdbc, DataSource database, DatabaseIdProvider databases) throws SQLException {
        this.jdbc = jdbc;
        this.manyRows = !"h2".equals(databases.getDatabaseId(database));
    }

    /**
     * @param insert with one {@code VALUES (?, …)}, a question mark a column
     * @param values a row's, in the order of the question marks; instants become milliseconds, enums their names
     * @throws DuplicateKeyException where a row is there already; the caller's transaction is to be repeated then
     */
    public <T> void insert(String insert, Collection<T> rows, Function<T, Object[]> values) {
        if (!manyRows) {
            update(insert, rows, values);
            return;
        }
        for (var part : ManyRows.parts(rows.stream().map(values).toList())) {
            jdbc.update(ManyRows.text(insert, part.size()), statement -> {
                int place = 0;
                for (var row : part) {
                    for (var value : row) {
                        set(statement, ++place, value);
                    }
                }
            });
        }
    }

    /**
     * Changes rows that are known to be there. Of one statement each, an UPDATE is what H2 does best; where many go into one
     * statement, an INSERT that meets them all is a third of the work.
     *
     * @param values for the question marks of either statement
     */
    public <T> void overwrite(String insert, String update, Collection<T> rows, Function<T, Object[]> values) {
        if (manyRows) {
            insert(insert, rows, values);
        } else {
            update(update, rows, values);
        }
    }

    /** As {@link #insert}, for a statement that changes one row by its key; the driver sends many at once. */
    public <T> void update(String update, Collection<T> rows, Function<T, Object[]> values) {
        if (!rows.isEmpty()) {
            var all = List.copyOf(rows);
            jdbc.batchUpdate(update, new BatchPreparedStatementSetter() {
                @Override
                public void setValues(PreparedStatement statement, int row) throws SQLException {
                    BulkInsert.set(statement, values.apply(all.get(row)));
                }

                @Override
                public int getBatchSize() {
                    return all.size();
                }
            });
        }
    }

    private static void set(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            set(statement, i + 1, values[i]);
        }
    }

    /** By kind, because the driver takes long to find out by itself what it is given. */
    private static void set(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(place, text);
        } else if (value instanceof Instant instant) {
            statement.setLong(place, instant.toEpochMilli());
        } else if (value instanceof Enum<?> constant) {
            statement.setString(place, constant.name());
        } else if (value instanceof Integer number) {
            statement.setInt(place, number);
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof Boolean truth) {
            statement.setBoolean(place, truth);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(place, bytes);
        } else {
            StatementCreatorUtils.setParameterValue(statement, place, SqlTypeValue.TYPE_UNKNOWN, value);
        }
    }
}
