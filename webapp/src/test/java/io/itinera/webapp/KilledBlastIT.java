package io.itinera.webapp;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.itinera.engine.kit.MariaDbServer;
import io.itinera.webapp.kit.RunningProgram;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A kill -9 in the middle of a blast to a real mail server: nobody is missing, and what comes twice is known by its id. On
 * MariaDB, because H2 writes what was committed down half a second later.
 */
class KilledBlastIT {
    private static final int LEADS = 1_500;
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final String JOURNEY = "/api/journeys/lead-nurture";

    /** Four dispatchers at the server, each of which writes its outcomes down every twenty messages. */
    private static final int IN_FLIGHT = 4 * 20;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path folder;

    private String database;

    @BeforeEach
    void listen() {
        server.start();
        database = MariaDbServer.urlOfFreshDatabase();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void shouldMissNobodyAndRepeatOnlyWhatWasInFlightUnderTheSameMessageId() throws Exception {
        int beforeTheKill;
        try (var program = start()) {
            importLeads(program);
            CompletableFuture.runAsync(() -> program.post(JOURNEY + "/enrolments", Map.of("all", true)));
            program.awaitTrue("the blast is on", PATIENCE, () -> received().length > LEADS / 4);
            program.kill();
            beforeTheKill = received().length;
        }
        try (var program = start()) {
            program.awaitTrue("all have their message", PATIENCE, () -> receivers() == LEADS);
            program.awaitTrue(
                    "all is written down",
                    PATIENCE,
                    () -> program.get("/api/messages?state=queued").get("items").isEmpty());
        }

        assertThat(beforeTheKill).as("killed in the middle").isLessThan(LEADS);
        assertThat(receivers()).isEqualTo(LEADS);
        assertThat(idsByReceiver()).allSatisfy((to, ids) -> assertThat(ids).isEqualTo(1));
        assertThat(received().length - LEADS).as("repeated").isBetween(0, IN_FLIGHT);
    }

    private RunningProgram start() {
        return RunningProgram.on(
                database,
                folder,
                "--itinera.connectors.email.provider=smtp",
                "--itinera.connectors.email.from=Acme <hello@sender.example.test>",
                "--itinera.connectors.email.smtp.host=127.0.0.1",
                "--itinera.connectors.email.smtp.port=" + server.getSmtp().getPort(),
                "--itinera.connectors.email.smtp.tls=none",
                "--itinera.messages.dispatch.lease=40s");
    }

    private static void importLeads(RunningProgram program) {
        var csv = "externalId,email\n"
                + IntStream.range(0, LEADS)
                        .mapToObj(i -> "id-" + i + ",lead" + i + "@example.test")
                        .collect(Collectors.joining("\n"));
        program.importLeads(csv, PATIENCE);
    }

    private MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    private long receivers() {
        return idsByReceiver().size();
    }

    /** How many different Message-IDs each receiver got. */
    private Map<String, Long> idsByReceiver() {
        return Arrays.stream(received())
                .map(KilledBlastIT::toAndId)
                .distinct()
                .collect(groupingBy(pair -> pair.substring(0, pair.indexOf(' ')), counting()));
    }

    private static String toAndId(MimeMessage message) {
        try {
            return message.getAllRecipients()[0] + " " + message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
