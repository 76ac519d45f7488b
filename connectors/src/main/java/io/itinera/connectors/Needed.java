package io.itinera.connectors;

/** Settings that a provider cannot do without. */
public final class Needed {
    private Needed() {}

    /** @throws IllegalStateException naming the property */
    public static String text(String property, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(property + " is needed by the provider that the settings chose. Set it.");
        }
        return value;
    }

    /** @throws IllegalStateException naming the property */
    public static String secret(String property, Secret secret) {
        return text(property, secret == null ? null : secret.value());
    }
}
