package io.itinera.webapp.setup;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses that only this machine can reach. */
final class Loopback {
    static final String ADDRESS = "127.0.0.1";

    private Loopback() {}

    static boolean is(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
