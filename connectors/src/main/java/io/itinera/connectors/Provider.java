package io.itinera.connectors;

/**
 * One way to reach the outside for a kind of connector. Every provider on the class path is a bean; only the one that
 * the settings name is asked to connect.
 *
 * @param <C> the connector's interface, e.g. {@code EmailConnector}
 */
public interface Provider<C> {

    /** The name by which {@code itinera.connectors.<kind>.provider} chooses it. */
    String name();

    /**
     * Builds the connector from its settings, without contacting anybody yet.
     *
     * @throws IllegalStateException where a setting is missing or unusable; the message names the property
     */
    C connector();
}
