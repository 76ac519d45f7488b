package io.itinera.connectors.ads;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * SHA-256 in hexadecimals over what each network wants of an address. The networks compare hashes, so a capital letter
 * more or a plus less means that nobody is found.
 */
public final class Hashed {
    private static final Set<String> GOOGLES_OWN = Set.of("gmail.com", "googlemail.com");

    private Hashed() {}

    /** Lower case, nothing around it: the rule of Meta and LinkedIn. */
    public static String email(String email) {
        return sha256(plain(email));
    }

    /** As {@link #email}, and of Google's own mailboxes neither dots nor what follows a plus. */
    public static String googleEmail(String email) {
        var plain = plain(email);
        int at = plain.lastIndexOf('@');
        if (at > 0 && GOOGLES_OWN.contains(plain.substring(at + 1))) {
            return sha256(plain.substring(0, at).replaceAll("\\+.*", "").replace(".", "") + plain.substring(at));
        }
        return sha256(plain);
    }

    /** Digits with the country code and no plus: the rule of Meta. */
    public static String phoneDigits(String phone) {
        return sha256(digits(phone));
    }

    /** E.164 with its plus: the rule of Google. */
    public static String phoneE164(String phone) {
        return sha256("+" + digits(phone));
    }

    private static String plain(String email) {
        return email.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static String digits(String phone) {
        return phone.replace("(0)", "").replaceAll("\\D+", "").replaceFirst("^0+", "");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
