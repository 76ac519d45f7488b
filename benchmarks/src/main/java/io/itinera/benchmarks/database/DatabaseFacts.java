package io.itinera.benchmarks.database;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a reader must know of the database to make sense of a figure. */
public final class DatabaseFacts {
    private DatabaseFacts() {}

    /** Versions of server and driver, then the settings, by name. */
    public static Map<String, String> of(Database database, Address address) {
        var facts = new LinkedHashMap<String, String>();
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            var about = connection.getMetaData();
            facts.put("database", about.getDatabaseProductName() + " " + about.getDatabaseProductVersion());
            facts.put(
                    "driver",
                    about.getDriverName() + " " + about.getDriverVersion().replaceAll(" \\(.*", ""));
            facts.put("isolation of the connections", "READ COMMITTED");
            facts.put("address", address.url().replaceAll("^[^?;]*[?;]", ""));
            for (var query : database.settingQueries()) {
                try (var rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        facts.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getString(2));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The settings of the database cannot be read", e);
        }
        return facts;
    }
}
