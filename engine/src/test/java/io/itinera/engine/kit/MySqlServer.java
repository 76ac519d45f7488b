package io.itinera.engine.kit;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The MySQL that ITINERA_TEST_MYSQL_URL names. Each context gets a database of its own there, named after the one in
 * the address with a number behind it; one that an earlier build left is dropped.
 */
final class MySqlServer {
    private static final Pattern URL = Pattern.compile("(jdbc:mysql://[^/?]+/)(\\w+)(\\?.*)?");
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private MySqlServer() {}

    static String user() {
        return System.getenv().getOrDefault("ITINERA_TEST_MYSQL_USER", "root");
    }

    static String password() {
        return System.getenv().getOrDefault("ITINERA_TEST_MYSQL_PASSWORD", "");
    }

    static String urlOfFreshDatabase() {
        var url = System.getenv("ITINERA_TEST_MYSQL_URL");
        var parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalStateException("ITINERA_TEST_MYSQL_URL is \"" + url
                    + "\"; write it like jdbc:mysql://127.0.0.1:3306/itinera_test?sslMode=DISABLED.");
        }
        var parameters = parts.group(3) == null ? "" : parts.group(3);
        var name = parts.group(2) + "_" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(parts.group(1) + parameters, user(), password());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The user " + user() + " cannot create database " + name
                            + " on the MySQL of ITINERA_TEST_MYSQL_URL",
                    e);
        }
        return parts.group(1) + name + parameters;
    }
}
