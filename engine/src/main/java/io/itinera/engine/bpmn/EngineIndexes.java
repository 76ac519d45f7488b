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
 * Fits the indexes of the engine's own tables to what we ask of them. Some it lacks: without them each look for due jobs
 * reads every timer of every waiting lead, each event every lead that waits for its type, and each look for old logs all
 * of them. Some it has for tenants, of which there are none, and for settings of jobs, of which those that are looked up
 * are found by their kind as well: each step of each lead would pay for them.
 */
final class EngineIndexes {
    /** @param sql makes it so where it is not */
    private record Index(String name, String table, boolean wanted, String sql) {
        static Index needed(String name, String table, String columns) {
            return new Index(name, table, true, "CREATE INDEX " + name + " ON " + table + " (" + columns + ")");
        }

        static Index spare(String name, String table) {
            return new Index(name, table, false, "ALTER TABLE " + table + " DROP INDEX " + name);
        }

        boolean fits(Connection connection) throws SQLException {
            return indexes(connection, table).contains(name.toLowerCase(Locale.ROOT)) == wanted;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(EngineIndexes.class);
    private static final List<Index> INDEXES = List.of(
            Index.needed("itinera_job_next", "ACT_RU_JOB", "SUSPENSION_STATE_, PRIORITY_ DESC, DUEDATE_, RETRIES_"),
            Index.needed("itinera_job_log_age", "ACT_HI_JOB_LOG", "TIMESTAMP_"),
            Index.needed("itinera_wait_of_instance", "ACT_RU_EVENT_SUBSCR", "PROC_INST_ID_, EVENT_NAME_"),
            Index.spare("ACT_IDX_JOB_HANDLER", "ACT_RU_JOB"),
            Index.spare("ACT_IDX_JOB_TENANT_ID", "ACT_RU_JOB"),
            Index.spare("ACT_IDX_EXEC_TENANT_ID", "ACT_RU_EXECUTION"),
            Index.spare("ACT_IDX_EVENT_SUBSCR_TENANT_ID", "ACT_RU_EVENT_SUBSCR"));

    private EngineIndexes() {}

    static void fit(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            for (var index : INDEXES) {
                if (!index.fits(connection)) {
                    change(connection, index);
                }
            }
        } catch (SQLException e) {
            LOG.warn("The indexes on the engine's tables cannot be fitted; due jobs are found more slowly.", e);
        }
    }

    private static void change(Connection connection, Index index) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(index.sql());
        } catch (SQLException e) {
            if (!index.fits(connection)) {
                throw e;
            }
            LOG.info("Another node has just seen to the index {}.", index.name());
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
