package io.itinera.engine.store;

import io.itinera.engine.base.Json;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;

/** Free attributes are kept as one JSON text a row. */
@MappedTypes(Map.class)
public class JsonMap extends BaseTypeHandler<Map<String, Object>> {
    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Map<String, Object> value, JdbcType type)
            throws SQLException {
        statement.setString(index, Json.write(value));
    }

    @Override
    public Map<String, Object> getNullableResult(ResultSet row, String column) throws SQLException {
        return Json.readMap(row.getString(column));
    }

    @Override
    public Map<String, Object> getNullableResult(ResultSet row, int column) throws SQLException {
        return Json.readMap(row.getString(column));
    }

    @Override
    public Map<String, Object> getNullableResult(CallableStatement call, int column) throws SQLException {
        return Json.readMap(call.getString(column));
    }
}
