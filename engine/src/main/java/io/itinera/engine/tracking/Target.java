package io.itinera.engine.tracking;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** An address as it stood in a message, fit for a Location header: authors write blanks and umlauts into addresses. */
final class Target {
    private Target() {}

    static URI of(String written) {
        var ascii = new StringBuilder(written.length() + 16);
        for (byte b : written.getBytes(StandardCharsets.UTF_8)) {
            if (b <= ' ' || b == 0x7f || "\"<>\\^`{|}".indexOf(b) >= 0) {
                ascii.append(String.format("%%%02X", b));
            } else {
                ascii.append((char) b);
            }
        }
        try {
            return new URI(ascii.toString());
        } catch (URISyntaxException e) {
            return URI.create(
                    ascii.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replaceAll("[\\[\\]]", ""));
        }
    }
}
