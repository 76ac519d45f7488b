package io.itinera.benchmarks.journey;

import org.springframework.jdbc.core.JdbcTemplate;

/** Looks into the tables, to see how far a contestant is and whether it did all of its work. */
final class Rows {
    private final JdbcTemplate jdbc;

    Rows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean noneIn(String table) {
        return jdbc.queryForList("SELECT 1 FROM " + table + " LIMIT 1").isEmpty();
    }

    void check(String what, long expected, String query) {
        Long found = jdbc.queryForObject(query, Long.class);
        if (found == null || found != expected) {
            throw new IllegalStateException(
                    "Not all of the work was done: " + what + " should be " + expected + " and is " + found + ".");
        }
    }
}
