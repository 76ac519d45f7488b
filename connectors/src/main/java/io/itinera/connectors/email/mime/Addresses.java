package io.itinera.connectors.email.mime;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;

/** Reads addresses strictly, one at a time: a list in place of an address would send to strangers. */
public final class Addresses {
    private Addresses() {}

    /** @throws AddressException where it is not exactly one address that can be delivered */
    public static InternetAddress one(String text) throws AddressException {
        var parsed = InternetAddress.parse(text, true);
        if (parsed.length != 1 || parsed[0].isGroup()) {
            throw new AddressException("exactly one address is wanted", text);
        }
        return inAscii(parsed[0], text);
    }

    /** The domain part of the sender, which is also the right-hand side of our Message-IDs. */
    public static String domain(InternetAddress address) {
        return address.getAddress().substring(address.getAddress().lastIndexOf('@') + 1);
    }

    private static InternetAddress inAscii(InternetAddress address, String text) throws AddressException {
        var full = address.getAddress();
        int at = full.lastIndexOf('@');
        if (at < 1 || at == full.length() - 1) {
            throw new AddressException("the part before or after the @ is missing", text);
        }
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(full.substring(0, at))) {
            throw new AddressException("letters outside of ASCII before the @ cannot be delivered", text);
        }
        try {
            address.setAddress(full.substring(0, at + 1) + IDN.toASCII(full.substring(at + 1)));
            address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
            return address;
        } catch (IllegalArgumentException | UnsupportedEncodingException e) {
            throw new AddressException("the domain cannot be written in ASCII", text);
        }
    }
}
