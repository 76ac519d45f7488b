package io.itinera.benchmarks.database;

import java.util.List;

/** A database to measure on, with its durability settings as they come. */
public interface Database extends AutoCloseable {
    /** {@code h2}, {@code mariadb} or {@code mysql}. */
    String kind();

    /** Makes an empty database of that name, in place of an earlier one. */
    Address fresh(String name);

    /** Queries that answer name and value of the settings on which the figures depend. */
    List<String> settingQueries();

    @Override
    void close();

    /**
     * @throws IllegalArgumentException for a kind that there is not, or a MySQL that nobody named
     */
    static Database open(String kind) {
        return switch (kind) {
            case "h2" -> new H2Files();
            case "mariadb" -> EmbeddedMariaDb.launch();
            case "mysql" -> NamedMySql.fromEnvironment();
            default ->
                throw new IllegalArgumentException(
                        "database is \"" + kind + "\". Say -Ddatabase=h2, mariadb or mysql.");
        };
    }
}
