package io.itinera.connectors;

import java.util.Collection;
import java.util.stream.Collectors;

/** Chooses the provider that the settings name. */
public final class Providers {
    private Providers() {}

    /**
     * @param property full name of the setting, for the message
     * @throws IllegalStateException where nothing of that name is on the class path; the message lists the choices
     */
    public static <C> C chosen(String property, String name, Collection<? extends Provider<C>> providers) {
        return providers.stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(property + " is \"" + name
                        + "\", which is no provider. Choose one of: "
                        + providers.stream().map(Provider::name).sorted().collect(Collectors.joining(", ")) + "."))
                .connector();
    }
}
