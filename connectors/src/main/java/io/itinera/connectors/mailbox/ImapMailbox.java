package io.itinera.connectors.mailbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads unseen mail and marks it seen once somebody has taken what it tells. */
public final class ImapMailbox {
    private static final Logger LOG = LoggerFactory.getLogger(ImapMailbox.class);
    private static final int MAILS_A_VISIT = 200;
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final String PATIENCE_MILLIS = "30000";

    private final MailboxSettings settings;

    public ImapMailbox(MailboxSettings settings) {
        this.settings = settings;
    }

    /**
     * One visit. Where the taker fails, the mail stays unseen and is read again next time; a mail that cannot be read
     * is left to people.
     *
     * @return whether there may be more
     * @throws MailboxUnavailable where the server cannot be reached or refuses us
     */
    public boolean read(Consumer<List<ReturnedMail>> taker) {
        var protocol = settings.tls() ? "imaps" : "imap";
        try (var store = open(protocol)) {
            var folder = store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            try {
                var unseen = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                int most = Math.min(unseen.length, MAILS_A_VISIT);
                for (int i = 0; i < most; i++) {
                    take((MimeMessage) unseen[i], taker);
                }
                return unseen.length > most;
            } finally {
                folder.close(false);
            }
        } catch (MessagingException e) {
            throw new MailboxUnavailable("The mailbox at " + settings.host() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Store open(String protocol) throws MessagingException {
        var properties = new Properties();
        for (var name : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + name, PATIENCE_MILLIS);
        }
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        // looking must not mark as seen: that is done when what it tells is taken
        properties.setProperty("mail." + protocol + ".peek", "true");
        var store = Session.getInstance(properties).getStore(protocol);
        store.connect(settings.host(), settings.port(), settings.username(), settings.password());
        return store;
    }

    private static void take(Message mail, Consumer<List<ReturnedMail>> taker) throws MessagingException {
        List<ReturnedMail> told = List.of();
        try {
            told = mail.getSize() > LARGEST ? List.of() : ReadReturnedMail.of((MimeMessage) mail);
        } catch (IOException | MessagingException e) {
            LOG.warn("A mail in the mailbox cannot be read; it is left to people there: {}", e.getMessage());
        }
        if (!told.isEmpty()) {
            taker.accept(told);
        }
        mail.setFlag(Flags.Flag.SEEN, true);
    }

    /** The server cannot be reached, or refuses us. */
    public static class MailboxUnavailable extends RuntimeException {
        MailboxUnavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
