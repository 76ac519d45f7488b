package io.itinera.engine.scoring;

import io.itinera.engine.base.Json;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link PackedWriter} wrote, in the same order. */
final class PackedReader {
    private static final int SEVEN_BITS = 0x7f;

    private final ByteBuffer bytes;
    private final ScoreWords words;

    PackedReader(byte[] stored, ScoreWords words) {
        this.bytes = ByteBuffer.wrap(stored);
        this.words = words;
    }

    int number() {
        return Math.toIntExact(longNumber());
    }

    Object value() {
        int kind = number();
        return switch (kind) {
            case PackedWriter.NULL -> null;
            case PackedWriter.TRUE -> true;
            case PackedWriter.FALSE -> false;
            case PackedWriter.LONG -> unzigzag(longNumber());
            case PackedWriter.TEXT -> text();
            case PackedWriter.JSON -> Json.read(text(), Object.class);
            default -> words.thing(kind - PackedWriter.FIRST_WORD, String.class);
        };
    }

    BigDecimal points() {
        long kind = longNumber();
        if (kind == PackedWriter.NO_POINTS) {
            return null;
        }
        return kind == PackedWriter.ODD_POINTS
                ? new BigDecimal(text())
                : BigDecimal.valueOf(unzigzag(kind - PackedWriter.WHOLE_POINTS));
    }

    private long longNumber() {
        long number = 0;
        for (int shift = 0; ; shift += Byte.SIZE - 1) {
            byte next = bytes.get();
            number |= (long) (next & SEVEN_BITS) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    private String text() {
        var text = new byte[number()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static long unzigzag(long number) {
        return number >>> 1 ^ -(number & 1);
    }
}
