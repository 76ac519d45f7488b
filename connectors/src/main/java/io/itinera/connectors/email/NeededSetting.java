package io.itinera.connectors.email;

/** For providers: settings without which they cannot begin. */
public final class NeededSetting {
    private NeededSetting() {}

    /** @throws IllegalStateException naming the property, where it is not set */
    public static void check(String provider, String property, Object value) {
        if (value == null || value.toString().isBlank()) {
            throw new IllegalStateException("itinera.connectors.email.provider is \"" + provider
                    + "\", but itinera.connectors.email." + provider + "." + property + " is not set.");
        }
    }
}
