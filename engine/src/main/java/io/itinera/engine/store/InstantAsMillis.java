package io.itinera.engine.store;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;

/** Instants are kept as BIGINT milliseconds: the same in every database, time zone and connection setting. */
@MappedTypes(Instant.class)
public class InstantAsMillis extends BaseTypeHandler<Instant> {
    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Instant value, JdbcType type)
            throws SQLException {
        statement.setLong(index, value.toEpochMilli());
    }

    @Override
    public Instant getNullableResult(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    @Override
    public Instant getNullableResult(ResultSet row, int column) throws SQLException {
        return read(row, column);
    }

    @Override
    public Instant getNullableResult(CallableStatement call, int column) throws SQLException {
        long millis = call.getLong(column);
        return call.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    /** For rows that are read by hand; null where the column is. */
    public static Instant read(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
