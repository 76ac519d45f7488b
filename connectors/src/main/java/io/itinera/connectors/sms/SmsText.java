package io.itinera.connectors.sms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as the mobile network carries it. One character outside the GSM alphabet, an emoji or a curly quotation mark,
 * turns the whole text into UCS-2 and more than halves what fits into a segment; segments are what providers charge.
 *
 * @param units septets for GSM-7, UTF-16 units for UCS-2; of the text alone, without the headers of its segments
 * @param segments the text, cut where it is cut on its way
 */
public record SmsText(Encoding encoding, int units, List<String> segments) {

    /** How the characters travel, with the room in a single segment and in one of several. */
    public enum Encoding {
        GSM_7(160, 153),
        UCS_2(70, 67);

        private final int alone;
        private final int amongOthers;

        Encoding(int alone, int amongOthers) {
            this.alone = alone;
            this.amongOthers = amongOthers;
        }

        /** What people call it: {@code GSM-7} or {@code UCS-2}. */
        public String label() {
            return name().replace('_', '-');
        }

        /** The bytes that a segment's text takes in SMPP. */
        public byte[] bytes(String text) {
            return this == GSM_7 ? GsmAlphabet.encode(text) : text.getBytes(StandardCharsets.UTF_16BE);
        }

        private int units(String text) {
            return this == GSM_7
                    ? text.chars().map(c -> GsmAlphabet.places((char) c)).sum()
                    : text.length();
        }
    }

    public static SmsText of(String text) {
        var encoding = GsmAlphabet.holds(text) ? Encoding.GSM_7 : Encoding.UCS_2;
        int units = encoding.units(text);
        return new SmsText(encoding, units, units <= encoding.alone ? List.of(text) : cut(text, encoding));
    }

    /** Bytes of the GSM alphabet, one a place, as they come over SMPP. */
    public static String decodeGsm7(byte[] bytes) {
        return GsmAlphabet.decode(bytes);
    }

    /** Never within a surrogate pair, and never between the escape and what it escapes. */
    private static List<String> cut(String text, Encoding encoding) {
        var segments = new ArrayList<String>();
        var segment = new StringBuilder();
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int width = Character.charCount(text.codePointAt(i));
            var character = text.substring(i, i + width);
            if (used + encoding.units(character) > encoding.amongOthers) {
                segments.add(segment.toString());
                segment.setLength(0);
                used = 0;
            }
            segment.append(character);
            used += encoding.units(character);
            i += width;
        }
        segments.add(segment.toString());
        return List.copyOf(segments);
    }

    /** For people, such as {@code 2 segments, 171 characters in GSM-7}. */
    public String describe() {
        return segments.size()
                + (segments.size() == 1 ? " segment, " : " segments, ")
                + units
                + (units == 1 ? " character in " : " characters in ")
                + encoding.label();
    }
}
