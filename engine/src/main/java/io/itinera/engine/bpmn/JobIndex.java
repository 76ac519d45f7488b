package io.itinera.engine.bpmn;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index that the engine's own tables lack: without it, each look for due jobs reads every timer of every waiting
 * lead.
 */
final class JobIndex {
    private static final Logger LOG = LoggerFactory.getLogger(JobIndex.class);
    private static final String NAME = "itinera_job_due";

    private JobIndex() {}

    static void ensure(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            if (!indexes(connection).contains(NAME)) {
                create(connection);
            }
        } catch (SQLException e) {
            LOG.warn("The index {} on ACT_RU_JOB cannot be checked; due jobs are found more slowly.", NAME, e);
        }
    }

    private static void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE INDEX " + NAME + " ON ACT_RU_JOB (DUEDATE_, RETRIES_)");
        } catch (SQLException e) {
            if (!indexes(connection).contains(NAME)) {
                throw e;
            }
            LOG.info("Another node has just made the index {}.", NAME);
        }
    }

    private static Set<String> indexes(Connection connection) throws SQLException {
        var names = new HashSet<String>();
        try (var rows = connection
                .getMetaData()
                .getIndexInfo(connection.getCatalog(), connection.getSchema(), "ACT_RU_JOB", false, true)) {
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
