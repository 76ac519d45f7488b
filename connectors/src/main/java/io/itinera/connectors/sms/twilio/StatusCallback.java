package io.itinera.connectors.sms.twilio;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Where Twilio reports to what became of a message, with our id of it: Twilio has no field of its own for that.
 *
 * @param address our own, as Twilio can reach it
 */
record StatusCallback(String address) {
    static final String MESSAGE = "message";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Empty where the address is one that Twilio cannot reach: it would refuse the message for it. */
    Optional<String> of(String messageId) {
        var host = URI.create(address).getHost();
        return host == null || THIS_MACHINE.contains(host)
                ? Optional.empty()
                : Optional.of(address + (address.contains("?") ? "&" : "?") + MESSAGE + "="
                        + URLEncoder.encode(messageId, StandardCharsets.UTF_8));
    }
}
