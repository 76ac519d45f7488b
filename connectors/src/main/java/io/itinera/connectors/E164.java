package io.itinera.connectors;

/** Phone numbers as the house writes them; many providers leave the plus out. */
public final class E164 {
    private E164() {}

    /** @return with its plus; null for null, and what is no number as it is */
    public static String of(String number) {
        return number != null && number.matches("[1-9]\\d{4,14}") ? "+" + number : number;
    }
}
