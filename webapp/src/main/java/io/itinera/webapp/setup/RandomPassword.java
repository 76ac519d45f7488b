package io.itinera.webapp.setup;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** 20 characters that cannot be mistaken for one another when read from a screen: about 115 bits. */
final class RandomPassword {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomPassword() {}

    static String next() {
        return RANDOM.ints(20, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
