package io.itinera.benchmarks.database;

import io.itinera.engine.store.DatabaseUrl;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where an empty database waits. The address is completed as Itinera completes it, for every contestant alike. */
public record Address(String url, String user, String password) {
    public Address {
        url = DatabaseUrl.complete(url);
    }

    /** A connection of its own, with the isolation that the engines work with. */
    public Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(url, user, password);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }
}
