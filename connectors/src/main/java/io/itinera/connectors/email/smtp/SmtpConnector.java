package io.itinera.connectors.email.smtp;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.email.Email;
import io.itinera.connectors.email.EmailConnector;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
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
    private final SmtpFaults faults;
    private final Clock clock;

    SmtpConnector(InternetAddress sender, SmtpConnections connections, SmtpSettings settings, Clock clock) {
        this.sender = sender;
        this.connections = connections;
        this.faults = new SmtpFaults(settings);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public Outcome send(Email email) {
        InternetAddress recipient;
        try {
            recipient = Addresses.one(email.to());
        } catch (AddressException e) {
            return new Outcome.Rejected("\"" + email.to() + "\" is no e-mail address: " + e.getMessage(), true);
        }
        try {
            var from = email.from() == null ? sender : Addresses.one(email.from());
            var message = new SmtpMessage(connections.session(), email, from, recipient, Date.from(clock.instant()));
            hand(message, recipient);
            return new Outcome.Accepted(message.getMessageID());
        } catch (AddressException e) {
            return new Outcome.Rejected(
                    "The sender \"" + email.from() + "\" is no e-mail address: " + e.getMessage(), false);
        } catch (MessagingException e) {
            return faults.outcome(e);
        }
    }

    private void hand(SmtpMessage message, InternetAddress recipient) throws MessagingException {
        var connection = connections.take();
        boolean done = false;
        try {
            connection.transport().sendMessage(message, new Address[] {recipient});
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
