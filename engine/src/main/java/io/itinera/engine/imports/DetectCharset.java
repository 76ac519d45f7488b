package io.itinera.engine.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the charset of a file that is fed to it in pieces: by its byte-order mark, else UTF-16 by its zero bytes, else
 * UTF-8 where it is sound, else by the frequency of letters, else Windows-1252.
 */
class DetectCharset {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final long ENOUGH_BYTES = 4 << 20;

    private final Utf8Tally utf8 = new Utf8Tally();
    private final UniversalDetector letters = new UniversalDetector();
    private Charset certain;
    private long fed;
    private long judged;

    void feed(byte[] bytes, int length) {
        if (fed == 0) {
            certain = certainFrom(bytes, length);
        }
        fed += length;
        if (certain == null) {
            utf8.feed(bytes, length);
            if (!utf8.isAscii() && judged < ENOUGH_BYTES) {
                letters.handleData(bytes, 0, length);
                judged += length;
            }
        }
    }

    /** Asked once, when all has been fed. */
    Charset result() {
        if (certain != null) {
            return certain;
        }
        if (utf8.isUtf8()) {
            return StandardCharsets.UTF_8;
        }
        letters.dataEnd();
        var name = letters.getDetectedCharset();
        boolean usable =
                name != null && !name.startsWith("UTF") && !name.startsWith("ISO-2022") && !name.equals("HZ-GB-2312");
        return usable && Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
    }

    private static Charset certainFrom(byte[] b, int length) {
        if (length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return byZeroes(b, Math.min(length, 4096));
    }

    /** The first line is mostly ASCII, where every other byte of UTF-16 is zero. */
    private static Charset byZeroes(byte[] b, int length) {
        int[] zeroes = new int[2];
        for (int i = 0; i < length; i++) {
            zeroes[i & 1] += b[i] == 0 ? 1 : 0;
        }
        int many = length / 5;
        if (length >= 4 && zeroes[1] > many && zeroes[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return length >= 4 && zeroes[0] > many && zeroes[1] == 0 ? StandardCharsets.UTF_16BE : null;
    }
}
