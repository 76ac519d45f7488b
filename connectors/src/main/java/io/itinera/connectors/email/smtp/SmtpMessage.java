package io.itinera.connectors.email.smtp;

import io.itinera.connectors.email.Email;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** An e-mail in MIME: plain text first, HTML last, because readers take the last part they understand. */
class SmtpMessage extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private final String id;

    SmtpMessage(Session session, Email email, InternetAddress sender, InternetAddress recipient, Date date)
            throws MessagingException {
        super(session);
        id = "<" + email.messageId() + "@" + Addresses.domain(sender) + ">";
        setFrom(sender);
        setRecipient(Message.RecipientType.TO, recipient);
        setSubject(email.subject(), UTF_8);
        setSentDate(date);
        for (var header : email.headers().entrySet()) {
            setHeader(header.getKey(), header.getValue());
        }
        write(email);
        saveChanges();
    }

    private void write(Email email) throws MessagingException {
        if (email.html() == null) {
            setText(email.text(), UTF_8);
        } else if (email.text() == null) {
            setText(email.html(), UTF_8, "html");
        } else {
            var alternatives = new MimeMultipart("alternative");
            alternatives.addBodyPart(part(email.text(), "plain"));
            alternatives.addBodyPart(part(email.html(), "html"));
            setContent(alternatives);
        }
    }

    private static MimeBodyPart part(String body, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(body, UTF_8, subtype);
        return part;
    }

    /** Keeps our idempotency key where the library would make up an id: a message sent again is known by it. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
