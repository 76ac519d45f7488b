package io.itinera.engine.base;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Draws lots that always come out the same for the same key, so that nobody has to write down who drew what. */
public final class Lot {
    private Lot() {}

    /** All bits as likely as not. */
    public static long of(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Between 0 and 1, neither included. */
    public static double share(String key) {
        return ((of(key) >>> 11) + 0.5) * 0x1p-53;
    }
}
