package io.itinera.connectors.webhook.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A range of addresses such as {@code 10.0.0.0/8} or {@code fc00::/7}; an address alone is a range of one. */
record Network(byte[] address, int bits) {
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /** @throws IllegalArgumentException for what is no range; names are none, because they may change their address */
    static Network of(String text) {
        var parts = text.strip().split("/", 2);
        try {
            if (LITERAL.matcher(parts[0]).matches()) {
                var address = InetAddress.getByName(parts[0]).getAddress();
                int bits = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
                if (bits >= 0 && bits <= address.length * 8) {
                    return new Network(address, bits);
                }
            }
        } catch (UnknownHostException | NumberFormatException e) {
            // told below, with the whole text
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is no range of addresses. Write it such as 10.20.0.0/16 or fd00::/8.");
    }

    boolean holds(byte[] other) {
        if (other.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((other[bit / 8] & mask) != (address[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
