package io.itinera.connectors.email.smtp;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.email.Email;
import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.mime.Envelope;
import io.itinera.connectors.email.mime.MimeEmail;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Date;

/**
 * Sends through one mail server. Where the connection breaks after the message was handed over and before the server
 * answered, nobody can know whether it was taken: that counts as unavailable, and the next try carries the same
 * Message-ID.
 */
class SmtpConnector implements EmailConnector, AutoCloseable {
    private final InternetAddress sender;
    private final SmtpConnections connections;
    private final SignMessages signMessages;
    private final SmtpFaults faults;
    private final Clock clock;

    SmtpConnector(
            InternetAddress sender,
            SmtpConnections connections,
            SignMessages signMessages,
            SmtpSettings settings,
            Clock clock) {
        this.sender = sender;
        this.connections = connections;
        this.signMessages = signMessages;
        this.faults = new SmtpFaults(settings);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public Outcome send(Email email) {
        var reading = Envelope.of(email, sender);
        if (reading instanceof Envelope.Refused refused) {
            return refused.outcome();
        }
        var envelope = ((Envelope.Read) reading).envelope();
        try {
            hand(email, envelope);
            return new Outcome.Accepted(MimeEmail.idOf(email, envelope.sender()));
        } catch (MessagingException e) {
            return faults.outcome(e);
        }
    }

    private void hand(Email email, Envelope envelope) throws MessagingException {
        var mime = new MimeEmail(
                connections.session(), email, envelope.sender(), envelope.recipient(), Date.from(clock.instant()));
        var message = signMessages.sign(mime, envelope.sender());
        var connection = connections.take();
        boolean done = false;
        try {
            connection.transport().sendMessage(message, new Address[] {envelope.recipient()});
            done = true;
        } finally {
            if (done) {
                connections.giveBack(connection);
            } else {
                connections.discard(connection);
            }
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
