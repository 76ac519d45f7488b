package io.itinera.connectors;

/** A password or key from the settings. It shows itself to nobody who does not ask for its value. */
public record Secret(String value) {

    /** How Spring makes one of a property. */
    public static Secret valueOf(String value) {
        return new Secret(value);
    }

    @Override
    public String toString() {
        return "***";
    }
}
