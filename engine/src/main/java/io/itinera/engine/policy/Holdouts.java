package io.itinera.engine.policy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Who is kept out to compare with: decided by the lead's id alone, so always the same leads, without keeping a list. */
final class Holdouts {
    private static final int PARTS = 1_000_000;

    private Holdouts() {}

    static boolean keepOut(Rule.Holdout holdout, Ask ask) {
        var key = "holdout/" + holdout.of().keyOf(ask) + "/" + ask.lead().id();
        long part = Long.remainderUnsigned(ByteBuffer.wrap(sha256(key)).getLong(), PARTS);
        return part < holdout.percent().doubleValue() / 100 * PARTS;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
