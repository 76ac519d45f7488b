package io.itinera.benchmarks.database;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The MySQL that ITINERA_TEST_MYSQL_URL names; databases are made there and dropped at the end. */
final class NamedMySql implements Database {
    private static final Pattern URL = Pattern.compile("(jdbc:mysql://[^/?]+/)(\\w+)(\\?.*)?");

    private final String server;
    private final String prefix;
    private final String parameters;
    private final String user;
    private final String password;
    private final Set<String> made = new HashSet<>();

    private NamedMySql(String server, String prefix, String parameters, String user, String password) {
        this.server = server;
        this.prefix = prefix;
        this.parameters = parameters;
        this.user = user;
        this.password = password;
    }

    static NamedMySql fromEnvironment() {
        var url = System.getenv().getOrDefault("ITINERA_TEST_MYSQL_URL", "");
        var parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("ITINERA_TEST_MYSQL_URL is \"" + url
                    + "\"; write it like jdbc:mysql://127.0.0.1:3306/itinera?sslMode=DISABLED.");
        }
        return new NamedMySql(
                parts.group(1),
                parts.group(2),
                parts.group(3) == null ? "" : parts.group(3),
                System.getenv().getOrDefault("ITINERA_TEST_MYSQL_USER", "root"),
                System.getenv().getOrDefault("ITINERA_TEST_MYSQL_PASSWORD", ""));
    }

    @Override
    public String kind() {
        return "mysql";
    }

    @Override
    public Address fresh(String name) {
        made.add(prefix + "_" + name);
        return Schemas.fresh(server, prefix + "_" + name, parameters, user, password);
    }

    @Override
    public List<String> settingQueries() {
        return List.of("SHOW GLOBAL VARIABLES WHERE variable_name IN ('innodb_flush_log_at_trx_commit', 'sync_binlog',"
                + " 'log_bin', 'innodb_buffer_pool_size', 'innodb_redo_log_capacity', 'innodb_flush_method',"
                + " 'transaction_isolation', 'innodb_doublewrite')");
    }

    @Override
    public void close() {
        made.forEach(name -> Schemas.drop(server, name, parameters, user, password));
    }
}
