package io.itinera.connectors.email.smtp;

import static io.itinera.connectors.email.smtp.SmtpFixture.anEmailTo;
import static io.itinera.connectors.email.smtp.SmtpFixture.connectorTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.itinera.connectors.Outcome;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpRefusalTest {
    private final ScriptedSmtp server = new ScriptedSmtp();

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user",
        "RCPT, 550 5.1.2 no such host",
        "RCPT, 553 5.1.3 bad syntax",
        "RCPT, 556 5.1.10 takes no mail",
        "., 550 5.1.1 no such user"
    })
    void shouldBlameTheAddressForGoodWhereTheServerDoes(String command, String answer) {
        server.answering(command, answer);

        var outcome = send();

        assertThat(outcome).asInstanceOf(type(Outcome.Rejected.class)).satisfies(rejected -> {
            assertThat(rejected.permanent()).isTrue();
            assertThat(rejected.reason()).contains(answer);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 mailbox unavailable",
        "RCPT, 550 5.7.1 looks like spam",
        "RCPT, 552 5.2.2 mailbox full",
        "RCPT, 550 5.2.1 mailbox disabled",
        "RCPT, 550 5.1.8 bad sender",
        "MAIL, 550 5.1.8 bad sender",
        "MAIL, 550 5.1.0 sender refused",
        "DATA, 554 5.5.1 no",
        "., 554 5.7.1 content refused"
    })
    void shouldNotBlameTheAddressForOtherRefusals(String command, String answer) {
        server.answering(command, answer);

        var outcome = send();

        assertThat(outcome).asInstanceOf(type(Outcome.Rejected.class)).satisfies(rejected -> {
            assertThat(rejected.permanent()).isFalse();
            assertThat(rejected.reason()).contains(answer);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECT, 421 4.3.2 busy",
        "CONNECT, 554 5.3.2 no service",
        "MAIL, 451 4.3.0 later",
        "RCPT, 450 4.2.1 greylisted",
        "DATA, 452 4.3.1 disk full",
        "., 451 4.3.0 later",
        "MAIL, hang up",
        "., hang up",
        "MAIL, 530 5.7.0 sign in first"
    })
    void shouldTakeForUnavailableWhatMayPass(String command, String answer) {
        server.answering(command, answer);

        assertThat(send()).isInstanceOf(Outcome.Unavailable.class);
    }

    @Test
    void shouldNameTheServerThatCannotBeReached() throws Exception {
        try (var bound = new Socket()) {
            // nobody listens there, and nobody else gets the port meanwhile
            bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

            assertThat(connectorTo(bound.getLocalPort()).send(anEmailTo("ada@example.test")))
                    .asInstanceOf(type(Outcome.Unavailable.class))
                    .satisfies(unavailable -> assertThat(unavailable.reason()).contains(":" + bound.getLocalPort()));
        }
    }

    @Test
    void shouldGiveUpOnAServerThatStaysSilent() {
        server.answering("RCPT", "250-not the end of it");

        assertThat(send()).isInstanceOf(Outcome.Unavailable.class);
    }

    @Test
    void shouldSendManyMessagesOverOneConnection() {
        var connector = connectorTo(server.port());

        for (int i = 0; i < 5; i++) {
            assertThat(connector.send(anEmailTo("ada@example.test"))).isInstanceOf(Outcome.Accepted.class);
        }

        assertThat(server.heard("CONNECT")).isEqualTo(1);
        assertThat(server.heard(".")).isEqualTo(5);
    }

    @Test
    void shouldConnectAnewAfterARefusal() {
        var connector = connectorTo(server.port());
        server.answering("RCPT", "550 5.1.1 no such user");
        connector.send(anEmailTo("nobody@example.test"));
        server.answering("RCPT", "250 ok");

        var outcome = connector.send(anEmailTo("ada@example.test"));

        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "no address",
        "'ada@example.test, eve@example.test'",
        "@example.test",
        "ada@",
        "gr\u00fc\u00dfe@example.test"
    })
    void shouldRejectWhatIsNotOneAddressWithoutAskingTheServer(String address) {
        var outcome = connectorTo(server.port()).send(anEmailTo(address));

        assertThat(outcome)
                .asInstanceOf(type(Outcome.Rejected.class))
                .satisfies(rejected -> assertThat(rejected.permanent()).isTrue());
        assertThat(server.heard("CONNECT")).isZero();
    }

    private Outcome send() {
        return connectorTo(server.port()).send(anEmailTo("ada@example.test"));
    }
}
