package io.itinera.engine.scoring;

import io.itinera.engine.base.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Writes reasons in few bytes: numbers of seven bits a byte, the commonest values in one. */
final class PackedWriter {
    static final int NULL = 0;
    static final int TRUE = 1;
    static final int FALSE = 2;
    static final int LONG = 3;
    static final int TEXT = 4;
    static final int JSON = 5;
    static final int FIRST_WORD = 6;

    static final int NO_POINTS = 0;
    static final int ODD_POINTS = 1;
    static final int WHOLE_POINTS = 2;
    private static final int USUAL = 64;
    private static final long SEVEN_BITS = 0x7f;

    private byte[] bytes = new byte[USUAL];
    private int length;
    private final Map<Object, Integer> words;

    /** @param words numbers of texts that are kept elsewhere */
    PackedWriter(Map<Object, Integer> words) {
        this.words = words;
    }

    /** What was written since this was asked last. */
    byte[] bytes() {
        var written = Arrays.copyOf(bytes, length);
        length = 0;
        return written;
    }

    /** @param number small where it is not negative */
    void number(long number) {
        long left = number;
        while ((left & ~SEVEN_BITS) != 0) {
            put((byte) (left & SEVEN_BITS | SEVEN_BITS + 1));
            left >>>= Byte.SIZE - 1;
        }
        put((byte) left);
    }

    void value(Object value) {
        if (value == null) {
            number(NULL);
        } else if (value instanceof String text) {
            wordOrText(text);
        } else if (value instanceof Boolean truth) {
            number(truth ? TRUE : FALSE);
        } else if (value instanceof Long || value instanceof Integer) {
            number(LONG);
            number(zigzag(((Number) value).longValue()));
        } else {
            number(JSON);
            text(Json.write(value));
        }
    }

    private void wordOrText(String text) {
        var word = words.get(text);
        if (word == null) {
            number(TEXT);
            text(text);
        } else {
            number(FIRST_WORD + (long) word);
        }
    }

    void points(BigDecimal points) {
        if (points == null) {
            number(NO_POINTS);
        } else if (points.scale() == 0 && points.precision() < 10) {
            number(WHOLE_POINTS + zigzag(points.longValueExact()));
        } else {
            number(ODD_POINTS);
            text(points.toString());
        }
    }

    private void text(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void put(byte one) {
        room(1);
        bytes[length++] = one;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** Small numbers stay small whatever their sign: 0, -1, 1, -2, 2 become 0, 1, 2, 3, 4. */
    private static long zigzag(long number) {
        return number << 1 ^ number >> Long.SIZE - 1;
    }
}
