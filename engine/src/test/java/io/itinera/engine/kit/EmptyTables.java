package io.itinera.engine.kit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Empties our own tables; those of the process engine belong to its own API. */
final class EmptyTables {
    private EmptyTables() {}

    static void of(DataSource dataSource) {
        var jdbc = new JdbcTemplate(dataSource);
        names(dataSource).forEach(name -> jdbc.update("DELETE FROM " + name));
    }

    private static List<String> names(DataSource dataSource) {
        try (var connection = dataSource.getConnection();
                var tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            var result = new ArrayList<String>();
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME");
                var lower = name.toLowerCase(Locale.ROOT);
                if (!lower.startsWith("act_") && !lower.startsWith("flyway_")) {
                    result.add(name);
                }
            }
            return result;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The tables to empty cannot be listed", e);
        }
    }
}
