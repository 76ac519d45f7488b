package io.itinera.engine.bpmn;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The indexes that the engine's own tables lack. Without them each look for due jobs reads every timer of every waiting
 * lead, each event every lead that waits for its type, and each look for old logs all of them.
 */
final class EngineIndexes {
    private record Index(String name, String table, String columns) {}

    private static final Logger LOG = LoggerFactory.getLogger(EngineIndexes.class);
    private static final List<Index> INDEXES = List.of(
            new Index("itinera_job_next", "ACT_RU_JOB", "SUSPENSION_STATE_, PRIORITY_ DESC, DUEDATE_, RETRIES_"),
            new Index("itinera_job_log_age", "ACT_HI_JOB_LOG", "TIMESTAMP_"),
            new Index("itinera_wait_of_instance", "ACT_RU_EVENT_SUBSCR", "PROC_INST_ID_, EVENT_NAME_"));

    private EngineIndexes() {}

    static void ensure(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            for (var index : INDEXES) {
                if (!indexes(connection, index.table()).contains(index.name())) {
                    create(connection, index);
                }
            }
        } catch (SQLException e) {
            LOG.warn("The indexes on the engine's tables cannot be checked; due jobs are found more slowly.", e);
        }
    }

    private static void create(Connection connection, Index index) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE INDEX " + index.name() + " ON " + index.table() + " (" + index.columns() + ")");
        } catch (SQLException e) {
            if (!indexes(connection, index.table()).contains(index.name())) {
                throw e;
            }
            LOG.info("Another node has just made the index {}.", index.name());
        }
    }

    private static Set<String> indexes(Connection connection, String table) throws SQLException {
        var names = new HashSet<String>();
        try (var rows = connection
                .getMetaData()
                .getIndexInfo(connection.getCatalog(), connection.getSchema(), table, false, true)) {
            while (rows.next()) {
                var name = rows.getString("INDEX_NAME");
                if (name != null) {
                    names.add(name.toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }
}
