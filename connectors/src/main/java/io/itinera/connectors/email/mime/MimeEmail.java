package io.itinera.connectors.email.mime;

import io.itinera.connectors.email.Email;
import io.itinera.connectors.email.EmailPart;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.springframework.util.FastByteArrayOutputStream;

/**
 * An e-mail in MIME: plain text first, HTML after it, because readers take the last part that they understand; pictures
 * together with the HTML that shows them; attachments around it all.
 */
public class MimeEmail extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String STREAMS = "jakarta.mail.util.StreamProvider";

    static {
        // unless it is named, the library searches the whole class path for it, several times a message
        if (System.getProperty(STREAMS) == null) {
            System.setProperty(STREAMS, "org.eclipse.angus.mail.util.MailStreamProvider");
        }
    }

    private final String id;

    public MimeEmail(Session session, Email email, InternetAddress sender, InternetAddress recipient, Date date)
            throws MessagingException {
        super(session);
        id = idOf(email, sender);
        setFrom(sender);
        setRecipient(Message.RecipientType.TO, recipient);
        setSubject(email.subject(), UTF_8);
        setSentDate(date);
        for (var header : email.headers().entrySet()) {
            setHeader(header.getKey(), header.getValue());
        }
        write(this, email);
        saveChanges();
    }

    /** The Message-ID with its brackets, the same at every try. */
    public static String idOf(Email email, InternetAddress sender) {
        return "<" + email.messageId() + "@" + Addresses.domain(sender) + ">";
    }

    /** As it goes over the wire. */
    public byte[] bytes() throws MessagingException {
        var bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException e) {
            throw new MessagingException("The e-mail cannot be written down.", e);
        }
        return bytes.toByteArray();
    }

    /** Put together first: the library writes byte by byte, which a connection takes far more slowly than all at once. */
    @Override
    public void writeTo(OutputStream stream, String[] withoutHeaders) throws IOException, MessagingException {
        var bytes = new FastByteArrayOutputStream();
        super.writeTo(bytes, withoutHeaders);
        bytes.writeTo(stream);
    }

    private static void write(Part into, Email email) throws MessagingException {
        var attachments = email.parts().stream().filter(part -> !part.inline()).toList();
        if (attachments.isEmpty()) {
            writeBody(into, email);
            return;
        }
        var mixed = new MimeMultipart("mixed");
        var body = new MimeBodyPart();
        writeBody(body, email);
        mixed.addBodyPart(body);
        addFiles(mixed, attachments, Part.ATTACHMENT);
        into.setContent(mixed);
    }

    private static void writeBody(Part into, Email email) throws MessagingException {
        if (email.html() == null) {
            text(into, email.text(), "plain");
        } else if (email.text() == null) {
            writeHtml(into, email);
        } else {
            var alternatives = new MimeMultipart("alternative");
            var plain = new MimeBodyPart();
            text(plain, email.text(), "plain");
            var html = new MimeBodyPart();
            writeHtml(html, email);
            alternatives.addBodyPart(plain);
            alternatives.addBodyPart(html);
            into.setContent(alternatives);
        }
    }

    private static void writeHtml(Part into, Email email) throws MessagingException {
        var pictures = email.parts().stream().filter(EmailPart::inline).toList();
        if (pictures.isEmpty()) {
            text(into, email.html(), "html");
            return;
        }
        var related = new MimeMultipart("related");
        var html = new MimeBodyPart();
        text(html, email.html(), "html");
        related.addBodyPart(html);
        addFiles(related, pictures, Part.INLINE);
        into.setContent(related);
    }

    private static void text(Part part, String body, String subtype) throws MessagingException {
        if (part instanceof MimeMessage message) {
            message.setText(body, UTF_8, subtype);
        } else {
            ((MimeBodyPart) part).setText(body, UTF_8, subtype);
        }
        // fits every text and every server; without it the library writes each text twice to find out
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    }

    private static void addFiles(Multipart into, List<EmailPart> files, String disposition) throws MessagingException {
        for (var file : files) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.contentType())));
            part.setFileName(file.name());
            part.setDisposition(disposition);
            if (file.inline()) {
                part.setContentID("<" + file.contentId() + ">");
            }
            into.addBodyPart(part);
        }
    }

    /** Keeps our idempotency key where the library would make up an id: a message sent again is known by it. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
