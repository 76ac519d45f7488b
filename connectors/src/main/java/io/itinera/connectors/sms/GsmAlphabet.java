package io.itinera.connectors.sms;

/** The default alphabet of 3GPP TS 23.038: 128 characters of seven bits, and ten more that take two places each. */
final class GsmAlphabet {
    static final byte ESCAPE = 0x1B;
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final byte[] EXTENDED_CODES = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};

    private GsmAlphabet() {}

    static boolean holds(String text) {
        return text.chars().allMatch(c -> places((char) c) > 0);
    }

    /** How many places the character takes: 1, 2, or 0 where the alphabet has none for it. */
    static int places(char c) {
        if (c != ESCAPE && BASIC.indexOf(c) >= 0) {
            return 1;
        }
        return EXTENDED.indexOf(c) >= 0 ? 2 : 0;
    }

    /** One byte a place, as SMPP carries it. @throws IllegalArgumentException for a character that it does not hold */
    static byte[] encode(String text) {
        var bytes = new byte[text.chars().map(c -> places((char) c)).sum()];
        int at = 0;
        for (char c : text.toCharArray()) {
            switch (places(c)) {
                case 1 -> bytes[at++] = (byte) BASIC.indexOf(c);
                case 2 -> {
                    bytes[at++] = ESCAPE;
                    bytes[at++] = EXTENDED_CODES[EXTENDED.indexOf(c)];
                }
                default -> throw new IllegalArgumentException("\"" + c + "\" is not in the GSM alphabet.");
            }
        }
        return bytes;
    }

    /** The other way round; what is no character of the alphabet becomes a blank, as handsets show it. */
    static String decode(byte[] bytes) {
        var text = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != ESCAPE || i + 1 == bytes.length) {
                text.append(bytes[i] >= 0 && bytes[i] != ESCAPE ? BASIC.charAt(bytes[i]) : ' ');
                continue;
            }
            text.append(extended(bytes[++i]));
        }
        return text.toString();
    }

    private static char extended(byte code) {
        for (int i = 0; i < EXTENDED_CODES.length; i++) {
            if (EXTENDED_CODES[i] == code) {
                return EXTENDED.charAt(i);
            }
        }
        return ' ';
    }
}
