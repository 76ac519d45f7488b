package io.itinera.connectors.email.smtp;

import static io.itinera.connectors.email.smtp.SmtpFixture.anEmailTo;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.kit.BlamesAddresses;
import io.itinera.connectors.kit.ConnectorContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** Replies as in RFC 5321 and RFC 3463. SMTP has no way to say how long to wait. */
class SmtpContractTest extends ConnectorContract implements BlamesAddresses {
    private final ScriptedSmtp server = new ScriptedSmtp();

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Override
    protected Outcome send() {
        return SmtpFixture.connectorTo(server.port()).send(anEmailTo("ada@example.test"));
    }

    @Override
    public Outcome sendOnce() {
        return send();
    }

    @Override
    protected String givenSuccess() {
        return "<m-1@sender.example.test>";
    }

    @Override
    protected Duration givenThrottling() {
        server.answering("MAIL", "451 4.7.1 too many messages, slow down");
        return null;
    }

    @Override
    protected String givenAuthFault() {
        server.answering("MAIL", "530 5.7.0 sign in first");
        return "itinera.connectors.email.smtp.username";
    }

    @Override
    protected void givenSilence() {
        server.answering("RCPT", "250-not the end of it");
    }

    @Override
    protected void givenGarbage() {
        server.answering("CONNECT", "<html>Please sign in to this hotel's network</html>");
    }

    @Override
    protected void givenNobodyThere() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void givenPermanentAddressFault() {
        server.answering("RCPT", "550 5.1.1 no such user");
    }

    @Override
    public void givenRefusalOfOurs() {
        server.answering(".", "554 5.7.1 content refused");
    }
}
