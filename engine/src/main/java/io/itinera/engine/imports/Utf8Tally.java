package io.itinera.engine.imports;

/** Counts, byte by byte, how much of a file is sound UTF-8 beyond ASCII and how much cannot be. */
class Utf8Tally {
    private long sound;
    private long broken;
    private int following;

    void feed(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            if (following > 0) {
                continueWith(b);
            } else if (b >= 0x80) {
                start(b);
            }
        }
    }

    boolean isAscii() {
        return sound == 0 && broken == 0;
    }

    /** A few damaged lines do not make a UTF-8 file another charset: in other charsets nearly nothing is sound. */
    boolean isUtf8() {
        return sound >= broken;
    }

    private void start(int b) {
        if (b >= 0xc2 && b <= 0xdf) {
            following = 1;
        } else if (b >= 0xe0 && b <= 0xef) {
            following = 2;
        } else if (b >= 0xf0 && b <= 0xf4) {
            following = 3;
        } else {
            broken++;
        }
    }

    private void continueWith(int b) {
        if (b >= 0x80 && b <= 0xbf) {
            following--;
            sound += following == 0 ? 1 : 0;
        } else {
            broken++;
            following = 0;
            if (b >= 0x80) {
                start(b);
            }
        }
    }
}
