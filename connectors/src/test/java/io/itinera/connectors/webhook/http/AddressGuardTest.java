package io.itinera.connectors.webhook.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private final AddressGuard guard = new AddressGuard(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.1.1",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b::a9fe:a9fe",
                "2002:7f00:1::",
                "2002:0a00:0001::1",
                "2001:0:1::1",
                "2001:db8::1"
            })
    void shouldCloseWhatOnlyWeMayReach(String address) throws UnknownHostException {
        assertThat(guard.mayCall(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "169.253.1.1",
                "100.128.0.1",
                "11.0.0.1",
                "2606:4700::1",
                "2a00:1450:4001::1",
                "64:ff9b::1.1.1.1",
                "2002:0101:0101::1"
            })
    void shouldLetThroughWhatAnybodyMayReach(String address) throws UnknownHostException {
        assertThat(guard.mayCall(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void shouldAllowNoMoreThanTheSettingsDo() throws UnknownHostException {
        var some = new AddressGuard(List.of("10.20.0.0/16", "fd00:1::/32", "127.0.0.1"));

        assertThat(some.mayCall(InetAddress.getByName("10.20.255.1"))).isTrue();
        assertThat(some.mayCall(InetAddress.getByName("10.21.0.1"))).isFalse();
        assertThat(some.mayCall(InetAddress.getByName("fd00:1:2::3"))).isTrue();
        assertThat(some.mayCall(InetAddress.getByName("fd00:2::3"))).isFalse();
        assertThat(some.mayCall(InetAddress.getByName("127.0.0.1"))).isTrue();
        assertThat(some.mayCall(InetAddress.getByName("127.0.0.2"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/33", "10.0.0.0/x", "", "fd00::/129", "example.test/8"})
    void shouldRefuseWhatIsNoRange(String text) {
        assertThatThrownBy(() -> new AddressGuard(List.of(text))).hasMessageContaining("\"" + text + "\"");
    }
}
