package io.itinera.engine.base;

import java.nio.ByteBuffer;

/** Draws lots that always come out the same for the same key, so that nobody has to write down who drew what. */
public final class Lot {
    private Lot() {}

    /** All bits as likely as not. */
    public static long of(String key) {
        return ByteBuffer.wrap(Sha256.of(key)).getLong();
    }

    /** Between 0 and 1, neither included. */
    public static double share(String key) {
        return ((of(key) >>> 11) + 0.5) * 0x1p-53;
    }
}
