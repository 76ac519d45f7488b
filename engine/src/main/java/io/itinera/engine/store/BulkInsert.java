package io.itinera.engine.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlProvider;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.stereotype.Component;

/**
 * Writes many rows by few statements. Putting the text of such a statement together for each batch by a mapper took more
 * time than the rest of a step.
 */
@Component
public class BulkInsert {
    private final JdbcTemplate jdbc;
    private final boolean h2;

    BulkInsert(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        this.h2 = dialect == Dialect.H2;
    }

    /**
     * @param insert with one question mark a column
     * @param values a row's, in the order of the question marks; instants become milliseconds, enums their names
     * @throws DuplicateKeyException where a row is there already; the caller's transaction is to be repeated then
     */
    public <T> void insert(String insert, Collection<T> rows, Function<T, Object[]> values) {
        if (h2) {
            update(insert, rows, values);
        } else if (!rows.isEmpty()) {
            jdbc.execute(new Insert<>(insert, rows, values));
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

    /** Failures are told with the statement as the caller wrote it, not with what leads are. */
    private record Insert<T>(String insert, Collection<T> rows, Function<T, Object[]> values)
            implements ConnectionCallback<Void>, SqlProvider {
        @Override
        public Void doInConnection(Connection connection) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                var literal = new LiteralRows(insert);
                for (var row : rows) {
                    literal.add(values.apply(row));
                    if (literal.isFull()) {
                        statement.executeUpdate(literal.take());
                    }
                }
                if (!literal.isEmpty()) {
                    statement.executeUpdate(literal.take());
                }
            }
            return null;
        }

        @Override
        public String getSql() {
            return insert;
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
