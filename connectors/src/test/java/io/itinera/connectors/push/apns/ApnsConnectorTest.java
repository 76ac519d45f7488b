package io.itinera.connectors.push.apns;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.pushy.apns.ApnsClient;
import com.eatthepath.pushy.apns.ApnsClientBuilder;
import com.eatthepath.pushy.apns.auth.ApnsSigningKey;
import com.eatthepath.pushy.apns.server.MockApnsServer;
import com.eatthepath.pushy.apns.server.MockApnsServerBuilder;
import com.eatthepath.pushy.apns.server.RejectedNotificationException;
import com.eatthepath.pushy.apns.server.RejectionReason;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.kit.BlamesAddresses;
import io.itinera.connectors.kit.ConnectorContract;
import io.itinera.connectors.push.Push;
import io.itinera.connectors.push.PushDevice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the mock server that pushy brings along, over real HTTP/2 and TLS. */
class ApnsConnectorTest extends ConnectorContract implements BlamesAddresses {
    private static final char[] PASSWORD = "invented".toCharArray();

    @TempDir
    static Path folder;

    private static KeyStore certificate;

    private final List<String> payloads = new CopyOnWriteArrayList<>();
    private volatile RejectionReason rejection;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean silent;
    private MockApnsServer server;
    private ApnsClient client;
    private int port;

    @BeforeEach
    void open() throws Exception {
        if (certificate == null) {
            certificate = certificate();
        }
        port = freePort();
        server = new MockApnsServerBuilder()
                .setServerCredentials(
                        new X509Certificate[] {(X509Certificate) certificate.getCertificate("apns")},
                        (PrivateKey) certificate.getKey("apns", PASSWORD),
                        null)
                .setHandlerFactory(session -> (headers, payload) -> {
                    payloads.add(headers.path() + " " + headers.get("apns-collapse-id") + " "
                            + headers.get("apns-topic") + " " + payload.toString(StandardCharsets.UTF_8));
                    pause();
                    if (rejection != null) {
                        throw new RejectedNotificationException(rejection);
                    }
                })
                .build();
        server.start(port).get(20, TimeUnit.SECONDS);
    }

    private void pause() {
        if (silent) {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @AfterEach
    void close() throws Exception {
        over.countDown();
        if (client != null) {
            client.close().get(20, TimeUnit.SECONDS);
        }
        if (server != null) {
            server.shutdown().get(20, TimeUnit.SECONDS);
        }
    }

    @Override
    protected Outcome send() {
        try {
            var keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(256);
            client = new ApnsClientBuilder()
                    .setApnsServer("127.0.0.1", port)
                    .setTrustedServerCertificateChain((X509Certificate) certificate.getCertificate("apns"))
                    .setSigningKey(new ApnsSigningKey("KEY1234567", "TEAM123456", (ECPrivateKey)
                            keys.generateKeyPair().getPrivate()))
                    .setConnectionTimeout(Duration.ofSeconds(2))
                    .build();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        var settings = new ApnsSettings(
                "k.p8", "KEY1234567", "TEAM123456", "test.example.app", "127.0.0.1", port, Duration.ofSeconds(3));
        return new ApnsConnector(client, settings, Clock.systemUTC())
                .send(new Push("m-1", PushDevice.of("apns:00fc13adff785122"), "Spring", "It is here", null, Map.of()));
    }

    @Override
    public Outcome sendOnce() {
        return send();
    }

    @Override
    protected String givenSuccess() {
        return UUID.nameUUIDFromBytes("m-1".getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    protected Duration givenThrottling() {
        rejection = RejectionReason.TOO_MANY_REQUESTS;
        return null;
    }

    @Override
    protected String givenAuthFault() {
        rejection = RejectionReason.INVALID_PROVIDER_TOKEN;
        return "itinera.connectors.push.apns.key";
    }

    @Override
    protected void givenSilence() {
        silent = true;
    }

    /** Something that listens there, but speaks no TLS. */
    @Override
    protected void givenGarbage() {
        try {
            var other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            port = other.getLocalPort();
            var answering = new Thread(() -> {
                try (other;
                        var connection = other.accept()) {
                    connection
                            .getOutputStream()
                            .write("220 mail.example.test ready\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    // The test is over.
                }
            });
            answering.setDaemon(true);
            answering.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void givenNobodyThere() {
        port = freePort();
    }

    @Override
    public void givenPermanentAddressFault() {
        rejection = RejectionReason.UNREGISTERED;
    }

    @Override
    public void givenRefusalOfOurs() {
        rejection = RejectionReason.PAYLOAD_TOO_LARGE;
    }

    @Test
    void shouldShowANotificationOnceOnTheDevice() {
        send();

        assertThat(payloads)
                .singleElement()
                .satisfies(sent -> assertThat(sent)
                        .startsWith("/3/device/00fc13adff785122 m-1 test.example.app")
                        .contains("\"title\":\"Spring\"", "\"body\":\"It is here\"", "\"messageId\":\"m-1\""));
    }

    private static int freePort() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore certificate() throws Exception {
        var file = folder.resolve("apns.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "apns",
                        "-dname",
                        "CN=apns.example.test",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "invented",
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }
}
