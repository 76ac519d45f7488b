package io.itinera.connectors.webhook.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Asks the guard about the very addresses that the connection is then made to. Looking a name up once to check it and
 * once more to connect would let its owner answer differently the second time (DNS rebinding).
 */
record GuardedDns(AddressGuard guard) implements DnsResolver {

    /** The name leads to where nobody may call. */
    static final class Closed extends UnknownHostException {
        Closed(String host) {
            super(host + " is an address of a private network, or leads to one. Where that is meant, allow it by "
                    + "itinera.connectors.webhook.http.allowed-networks.");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        for (var address : addresses) {
            if (!guard.mayCall(address)) {
                throw new Closed(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }
}
