package io.itinera.engine.message;

import io.itinera.engine.base.Sha256;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Hashes that stand for something: a visit of a step, an address. */
final class MessageIds {
    private static final int ID_BYTES = 16;
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s().\\-/]{5,}");

    private MessageIds() {}

    /** 32 characters, always the same for the same visit: what makes ordering twice harmless. */
    static String of(MessageOrder order) {
        var visit = order.instanceId() + '\u0000' + order.elementId() + '\u0000' + order.visit();
        return HexFormat.of().formatHex(Sha256.of(visit), 0, ID_BYTES);
    }

    /**
     * 64 characters, the same however the address is written: SHA-256 of the e-mail address in small letters without
     * blanks around it, or of the phone number as {@code +} and digits alone.
     */
    static String ofAddress(String address) {
        return Sha256.hex(normalised(address));
    }

    private static String normalised(String address) {
        var plain = address.strip().toLowerCase(Locale.ROOT);
        if (!PHONE.matcher(plain).matches()) {
            return plain;
        }
        var digits = plain.replaceAll("[^\\d+]", "");
        return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    }
}
