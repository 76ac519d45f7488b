package io.itinera.engine.bpmn;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Executions and incidents point at rows of their own tables, by foreign keys that cascade. The engine deletes them one by
 * one and in order and does not need these keys; the leads of a journey walk under a lock of the whole instance. But MySQL
 * as of 9.7 follows the keys of incidents in circles and refuses to delete any (error 6575), so that a job that failed
 * could never be mended; and those of executions take a good part of what a step costs. So on MySQL and MariaDB they go.
 */
final class SelfReferences {
    private static final Logger LOG = LoggerFactory.getLogger(SelfReferences.class);
    private static final List<String> TABLES = List.of("ACT_RU_INCIDENT", "ACT_RU_EXECUTION");

    private SelfReferences() {}

    static void drop(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            if (connection.getMetaData().getURL().startsWith("jdbc:mysql:")) {
                for (var table : TABLES) {
                    drop(connection, table);
                }
            }
        } catch (SQLException e) {
            LOG.warn(
                    "The foreign keys of {} to themselves cannot be dropped. On MySQL 9.7 jobs that failed cannot"
                            + " be mended, and steps take longer, until the database's user may alter tables and the"
                            + " program is restarted.",
                    TABLES,
                    e);
        }
    }

    private static void drop(Connection connection, String table) throws SQLException {
        for (var key : toItself(connection, table)) {
            try (var statement = connection.createStatement()) {
                statement.execute("ALTER TABLE " + table + " DROP FOREIGN KEY " + key);
            } catch (SQLException e) {
                if (toItself(connection, table).contains(key)) {
                    throw e;
                }
                LOG.info("Another node has just dropped the key {}.", key);
            }
        }
    }

    private static TreeSet<String> toItself(Connection connection, String table) throws SQLException {
        var names = new TreeSet<String>();
        try (var keys =
                connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (keys.next()) {
                if (table.equalsIgnoreCase(keys.getString("PKTABLE_NAME"))) {
                    names.add(keys.getString("FK_NAME"));
                }
            }
        }
        return names;
    }
}
