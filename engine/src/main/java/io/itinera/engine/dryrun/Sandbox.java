package io.itinera.engine.dryrun;

/**
 * A second engine on an empty database of its own, both in memory: whatever happens in it leaves no trace elsewhere, and
 * nothing leaves it. It has the program's settings, but for the database, the connectors and the time.
 */
public interface Sandbox extends AutoCloseable {
    /** One of the beans of the second engine. */
    <T> T part(Class<T> type);

    /** Forgets all of it. */
    @Override
    void close();
}
