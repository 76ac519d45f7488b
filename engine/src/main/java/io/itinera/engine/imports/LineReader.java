package io.itinera.engine.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts bytes into lines and knows the byte at which each starts, so that reading can go on there after a restart.
 * Line ends are LF, CRLF and CR; in every charset we read other than UTF-16 they are single bytes that are part of no
 * other character.
 */
class LineReader {
    /** A line longer than this is reported and skipped without ever being held. */
    static final int LONGEST_BYTES = 1 << 20;

    private static final int END = -1;
    private static final int NOTHING = -2;

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final int width;
    private final byte[] buffer = new byte[16 * 1024];
    private byte[] line = new byte[512];
    private int length;
    private int filled;
    private int taken;
    private int ahead = NOTHING;
    private long offset;
    private long number;
    private boolean tooLong;

    /** @param offset of the first byte that {@code in} delivers; {@code number} of the line that starts there */
    LineReader(InputStream in, Charset charset, long offset, long number) {
        this.in = in;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        this.width = charset == StandardCharsets.UTF_16LE || charset == StandardCharsets.UTF_16BE ? 2 : 1;
        this.offset = offset;
        this.number = number;
    }

    /** The next line, or null at the end of the file. */
    Line next() throws IOException {
        length = 0;
        tooLong = false;
        int unit = read();
        if (unit == END) {
            return null;
        }
        while (unit != END && unit != '\n' && unit != '\r') {
            keep(unit);
            unit = read();
        }
        if (unit == '\r') {
            ahead = read();
            if (ahead == '\n') {
                ahead = NOTHING;
            }
        }
        boolean unused = ahead != NOTHING && ahead != END;
        return decoded(number++, unused ? offset - width : offset);
    }

    private Line decoded(long lineNumber, long next) {
        if (tooLong) {
            return new Line(lineNumber, next, "", "The line is longer than " + LONGEST_BYTES / 1024 + " KiB.");
        }
        try {
            var text = decoder.decode(ByteBuffer.wrap(line, 0, length)).toString();
            return new Line(lineNumber, next, text, null);
        } catch (CharacterCodingException e) {
            var damage = "The line holds bytes that are no text in " + charset.name() + ".";
            return new Line(lineNumber, next, new String(line, 0, length, charset), damage);
        }
    }

    private void keep(int unit) {
        if (length >= LONGEST_BYTES) {
            tooLong = true;
        } else if (width == 1) {
            append(unit);
        } else {
            append(charset == StandardCharsets.UTF_16BE ? unit >> 8 : unit);
            append(charset == StandardCharsets.UTF_16BE ? unit : unit >> 8);
        }
    }

    private void append(int b) {
        if (length == line.length) {
            line = Arrays.copyOf(line, 2 * length);
        }
        line[length++] = (byte) b;
    }

    private int read() throws IOException {
        if (ahead != NOTHING) {
            int unit = ahead;
            ahead = NOTHING;
            return unit;
        }
        int first = readByte();
        if (width == 1 || first == END) {
            return first;
        }
        int second = Math.max(0, readByte());
        return charset == StandardCharsets.UTF_16BE ? first << 8 | second : second << 8 | first;
    }

    private int readByte() throws IOException {
        if (taken == filled) {
            filled = in.read(buffer);
            taken = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        offset++;
        return buffer[taken++] & 0xff;
    }
}
