package io.itinera.webapp.setup;

import java.sql.Connection;
import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * The engine creates its tables without looking left or right. On a database server the first nodes may start at once,
 * so each waits for the one before it under a lock that the server itself drops when its holder dies.
 */
@Component
class OneNodeMakesTheSchema extends AbstractProcessEnginePlugin {
    private static final String TAKE = "SELECT GET_LOCK(CONCAT('itinera.', LEFT(DATABASE(), 50)), 300)";

    private Connection holder;

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        try {
            var connection = configuration.getDataSource().getConnection();
            if (connection.getMetaData().getURL().startsWith("jdbc:mysql:")) {
                holder = connection;
                take(connection);
            } else {
                // H2's file belongs to one process anyway
                connection.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The lock for creating the engine's tables could not be had", e);
        }
    }

    private static void take(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(TAKE)) {
            if (!answer.next() || answer.getInt(1) != 1) {
                throw new IllegalStateException("Another node has been creating the engine's tables for five minutes."
                        + " See whether it hangs; this one starts once it is done or gone.");
            }
        }
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        if (holder == null) {
            return;
        }
        try (var connection = holder;
                var statement = connection.createStatement()) {
            statement.execute("SELECT RELEASE_LOCK(CONCAT('itinera.', LEFT(DATABASE(), 50)))");
        } catch (SQLException e) {
            throw new IllegalStateException("The lock for creating the engine's tables could not be given back", e);
        } finally {
            holder = null;
        }
    }
}
