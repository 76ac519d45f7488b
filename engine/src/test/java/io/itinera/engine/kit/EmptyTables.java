package io.itinera.engine.kit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Empties tables faster than the product would, which cleans up row by row what it need not clean up at once. */
final class EmptyTables {
    private EmptyTables() {}

    /** Ends all that runs in the process engine. */
    static void ofRunningInstances(DataSource dataSource) {
        var jdbc = new JdbcTemplate(dataSource);
        jdbc.update("UPDATE ACT_RU_EXECUTION SET PARENT_ID_ = NULL, SUPER_EXEC_ = NULL, PROC_INST_ID_ = NULL");
        Stream.of("VARIABLE", "IDENTITYLINK", "INCIDENT", "TASK", "EVENT_SUBSCR", "JOB", "EXECUTION")
                .forEach(name -> jdbc.update("DELETE FROM ACT_RU_" + name
                        + (name.equals("JOB") ? " WHERE PROCESS_INSTANCE_ID_ IS NOT NULL" : "")));
    }

    /** Empties our own tables; the rest of the process engine's belongs to its own API. */
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
                // numbers of shared texts are given once and for ever, and remembered
                if (!lower.startsWith("act_") && !lower.startsWith("flyway_") && !lower.equals("score_word")) {
                    result.add(name);
                }
            }
            return result;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The tables to empty cannot be listed", e);
        }
    }
}
