package io.itinera.engine.bpmn;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An incident names itself as its own cause, by foreign keys that cascade. MySQL follows them in circles as of 9.7 and
 * refuses to delete any incident (error 6575): a job that failed could never be mended, and its lead never leave. So on
 * MySQL these two keys go. The engine deletes incidents one by one and does not need them.
 */
final class IncidentKeys {
    private static final Logger LOG = LoggerFactory.getLogger(IncidentKeys.class);
    private static final String TABLE = "ACT_RU_INCIDENT";

    private IncidentKeys() {}

    static void loosen(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            if (isMySql(connection)) {
                for (var key : toItself(connection)) {
                    drop(connection, key);
                }
            }
        } catch (SQLException e) {
            LOG.warn(
                    "The foreign keys of {} to itself cannot be dropped. On MySQL 9.7 jobs that failed cannot"
                            + " be mended until the database's user may alter tables and the program is restarted.",
                    TABLE,
                    e);
        }
    }

    private static boolean isMySql(Connection connection) throws SQLException {
        var database = connection.getMetaData();
        return database.getURL().startsWith("jdbc:mysql:")
                && !database.getDatabaseProductVersion().contains("MariaDB");
    }

    private static TreeSet<String> toItself(Connection connection) throws SQLException {
        var names = new TreeSet<String>();
        try (var keys =
                connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), TABLE)) {
            while (keys.next()) {
                if (TABLE.equalsIgnoreCase(keys.getString("PKTABLE_NAME"))) {
                    names.add(keys.getString("FK_NAME"));
                }
            }
        }
        return names;
    }

    private static void drop(Connection connection, String key) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE " + TABLE + " DROP FOREIGN KEY " + key);
        } catch (SQLException e) {
            if (toItself(connection).contains(key)) {
                throw e;
            }
            LOG.info("Another node has just dropped the key {}.", key);
        }
    }
}
