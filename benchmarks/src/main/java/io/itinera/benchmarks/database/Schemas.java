package io.itinera.benchmarks.database;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Makes and drops databases on a server. */
final class Schemas {
    private Schemas() {}

    static Address fresh(String server, String name, String parameters, String user, String password) {
        execute(
                server + parameters,
                user,
                password,
                "DROP DATABASE IF EXISTS " + name,
                "CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        return new Address(server + name + parameters, user, password);
    }

    static void drop(String server, String name, String parameters, String user, String password) {
        execute(server + parameters, user, password, "DROP DATABASE IF EXISTS " + name);
    }

    private static void execute(String url, String user, String password, String... statements) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "User " + user + " cannot do \"" + statements[0] + "\" at " + url.replaceAll("[?].*", "")
                            + ". Is the server up, and may the user create databases?",
                    e);
        }
    }
}
