package io.itinera.connectors.webhook.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps calls away from what only this machine and its network may reach: whoever draws a journey could otherwise read
 * the cloud's metadata service or an unprotected console through us (server-side request forgery). The ranges are those
 * that IANA's special-purpose registries do not call globally reachable; addresses that wrap an IPv4 address are judged
 * by what they wrap as well.
 */
final class AddressGuard {
    private static final List<Network> CLOSED = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "::/96",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "3fff::/20",
            "5f00::/16",
            "fc00::/7",
            "fe80::/9",
            "ff00::/8");
    /** Where each kind of wrapping address keeps the IPv4 address, in bytes from its beginning. */
    private static final List<Wrapping> WRAPPINGS =
            List.of(new Wrapping(Network.of("64:ff9b::/96"), 12), new Wrapping(Network.of("2002::/16"), 2));

    private record Wrapping(Network network, int at) {}

    private final List<Network> allowed;

    /** @param allowed ranges that may be called although they are closed otherwise */
    AddressGuard(List<String> allowed) {
        this.allowed = allowed.stream().map(Network::of).toList();
    }

    boolean mayCall(InetAddress address) {
        var bytes = address.getAddress();
        return within(allowed, bytes) || forms(bytes).noneMatch(form -> within(CLOSED, form));
    }

    private static Stream<byte[]> forms(byte[] address) {
        return Stream.concat(
                Stream.of(address),
                WRAPPINGS.stream()
                        .filter(wrapping -> wrapping.network().holds(address))
                        .map(wrapping -> Arrays.copyOfRange(address, wrapping.at(), wrapping.at() + 4)));
    }

    private static boolean within(List<Network> networks, byte[] address) {
        return networks.stream().anyMatch(network -> network.holds(address));
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::of).toList();
    }
}
