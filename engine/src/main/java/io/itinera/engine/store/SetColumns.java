package io.itinera.engine.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The assignments of one statement that updates many rows by their key. Rows that went the same way have most values in
 * common, so a column is mostly set to one value for all.
 */
public final class SetColumns {
    private final String keyColumn;
    private final List<String> keys;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /** @param keys of the rows, in the order in which their values will be given */
    public SetColumns(String keyColumn, List<String> keys) {
        this.keyColumn = keyColumn;
        this.keys = keys;
    }

    /** @param values one a row, in the order of the keys */
    public SetColumns set(String column, List<?> values) {
        sql.append(sql.isEmpty() ? "" : ", ").append(column).append(" = ");
        var first = values.get(0);
        if (values.stream().allMatch(value -> Objects.equals(first, value))) {
            sql.append('?');
            parameters.add(first);
        } else if (values.equals(keys)) {
            sql.append(keyColumn);
        } else {
            choose(values);
        }
        return this;
    }

    private void choose(List<?> values) {
        sql.append("CASE ").append(keyColumn);
        for (int i = 0; i < keys.size(); i++) {
            sql.append(" WHEN ? THEN ?");
            parameters.add(keys.get(i));
            parameters.add(values.get(i));
        }
        sql.append(" END");
    }

    /** What stands between {@code SET} and {@code WHERE}. */
    public String sql() {
        return sql.toString();
    }

    /** The values of its question marks. */
    public List<Object> parameters() {
        return parameters;
    }
}
