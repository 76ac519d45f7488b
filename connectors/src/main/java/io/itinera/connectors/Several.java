package io.itinera.connectors;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Several providers of a kind at once, where each request says which it is for. {@code capture} alone takes them all.
 *
 * @param <C> the connector's interface
 */
public final class Several<C> {
    private static final String CAPTURE = "capture";

    private final String property;
    private final Map<String, C> byName;

    private Several(String property, Map<String, C> byName) {
        this.property = property;
        this.byName = byName;
    }

    /**
     * @param property full name of the setting, for messages
     * @throws IllegalStateException for a name that is no provider, for none, and for capture beside others
     */
    public static <C> Several<C> chosen(
            String property, List<String> names, Collection<? extends Provider<C>> providers) {
        if (names.isEmpty() || names.contains(CAPTURE) && names.size() > 1) {
            throw new IllegalStateException(
                    property + " names " + names + ". Name providers, separated by commas, or capture alone.");
        }
        var byName = new LinkedHashMap<String, C>();
        names.forEach(name -> byName.put(name, Providers.chosen(property, name, providers)));
        return new Several<>(property, byName);
    }

    /** For the outbox, such as {@code fcm+apns}. */
    public String names() {
        return String.join("+", byName.keySet());
    }

    /** @param name null for the first of them */
    public Outcome by(String name, Function<C, Outcome> request) {
        var connector = name == null || byName.containsKey(CAPTURE)
                ? byName.values().iterator().next()
                : byName.get(name);
        return connector == null
                ? new Outcome.Rejected(
                        "Nothing is set up for \"" + name + "\". Add it to " + property + ", which names "
                                + String.join(", ", byName.keySet()) + ".",
                        false)
                : request.apply(connector);
    }
}
