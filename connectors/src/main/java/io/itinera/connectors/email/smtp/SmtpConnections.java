package io.itinera.connectors.email.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Open connections between two e-mails of a batch, so that not each of them pays for the handshake and the sign-in. A
 * connection is used by one thread at a time, is given up after some messages (servers cap them) and when it lay idle.
 */
class SmtpConnections implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnections.class);
    private static final int MESSAGES_A_CONNECTION = 100;
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final Deque<Connection> idle = new ArrayDeque<>();
    private final SmtpSettings settings;
    private final Session session;
    private final Clock clock;

    SmtpConnections(SmtpSettings settings, Clock clock) {
        this(settings, settings.asMailProperties(), clock);
    }

    /** For tests whose mail servers only a trust store of their own vouches for. */
    SmtpConnections(SmtpSettings settings, Properties mail, Clock clock) {
        this.settings = settings;
        this.session = Session.getInstance(mail);
        this.clock = clock;
    }

    Session session() {
        return session;
    }

    Connection take() throws MessagingException {
        for (var known = poll(); known != null; known = poll()) {
            if (known.isFresh(clock.instant()) && known.transport.isConnected()) {
                return known;
            }
            discard(known);
        }
        var transport = session.getTransport("smtp");
        transport.connect(
                settings.host(),
                settings.effectivePort(),
                settings.signsIn() ? settings.username() : null,
                settings.signsIn() ? settings.password() : null);
        return new Connection(transport);
    }

    /** Only after a message that went well: after a fault the state of the dialogue is unknown. */
    void giveBack(Connection connection) {
        connection.used(clock.instant());
        if (connection.messages >= MESSAGES_A_CONNECTION) {
            discard(connection);
            return;
        }
        synchronized (idle) {
            idle.push(connection);
        }
    }

    void discard(Connection connection) {
        try {
            connection.transport.close();
        } catch (MessagingException e) {
            LOG.debug("The connection to {} was already gone when it was closed.", settings.place(), e);
        }
    }

    private Connection poll() {
        synchronized (idle) {
            return idle.poll();
        }
    }

    @Override
    public void close() {
        for (var known = poll(); known != null; known = poll()) {
            discard(known);
        }
    }

    static final class Connection {
        private final Transport transport;
        private int messages;
        private Instant lastUse;

        private Connection(Transport transport) {
            this.transport = transport;
        }

        Transport transport() {
            return transport;
        }

        private void used(Instant at) {
            messages++;
            lastUse = at;
        }

        private boolean isFresh(Instant now) {
            return lastUse.plus(IDLE).isAfter(now);
        }
    }
}
