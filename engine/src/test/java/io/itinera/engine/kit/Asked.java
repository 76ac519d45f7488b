package io.itinera.engine.kit;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts what an H2 database is asked, statement by statement, from its opening to its closing. */
public final class Asked implements AutoCloseable {
    private static final String OFTEN = "SELECT EXECUTION_COUNT || ' times: ' || SQL_STATEMENT"
            + " FROM INFORMATION_SCHEMA.QUERY_STATISTICS"
            + " WHERE UPPER(SQL_STATEMENT) LIKE '%SELECT%' AND EXECUTION_COUNT > ?";

    private final JdbcTemplate jdbc;

    public Asked(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.execute("SET QUERY_STATISTICS_MAX_ENTRIES 2000");
        jdbc.execute("SET QUERY_STATISTICS TRUE");
    }

    /** Questions that were put more often than so, each with how often. */
    public List<String> moreOftenThan(int times) {
        return jdbc.queryForList(OFTEN, String.class, times);
    }

    @Override
    public void close() {
        jdbc.execute("SET QUERY_STATISTICS FALSE");
    }
}
