package io.itinera.connectors.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.connectors.email.Email;
import io.itinera.connectors.email.EmailFixture;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MimeEmailTest {
    private final Session session = Session.getInstance(new Properties());

    @Test
    void shouldNestTextHtmlPicturesAndAttachmentsAsReadersExpect() throws Exception {
        var message = written(EmailFixture.anEmail());

        assertThat(message.getContentType()).startsWith("multipart/mixed");
        var mixed = (Multipart) message.getContent();
        var alternatives = (Multipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getBodyPart(0).getContentType()).startsWith("text/plain");
        var related = (Multipart) alternatives.getBodyPart(1).getContent();
        assertThat(related.getContentType()).startsWith("multipart/related");
        assertThat(related.getBodyPart(0).getContentType()).startsWith("text/html");
        assertThat(related.getBodyPart(1).getHeader("Content-ID")).containsExactly("<logo>");
        assertThat(related.getBodyPart(1).getDisposition()).isEqualTo("inline");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("terms.txt");
        assertThat(mixed.getBodyPart(1).getDisposition()).isEqualTo("attachment");
    }

    @Test
    void shouldCarryTheHeadersThatUnsubscribeInOneClick() throws Exception {
        var message = written(EmailFixture.anEmail());

        assertThat(message.getHeader("List-Unsubscribe", null)).isEqualTo("<https://itinera.example.test/u/token>");
        assertThat(message.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("List-Id", null)).isEqualTo("News <news.example.test>");
        assertThat(message.getMessageID()).isEqualTo("<m-1@example.test>");
        assertThat(message.getSubject()).isEqualTo("Grüße aus Köln");
    }

    @Test
    void shouldBePlainWhereThereIsNothingElse() throws Exception {
        var message = written(new Email("m-1", null, "ada@example.test", "Hello", null, "Hello", Map.of()));

        assertThat(message.getContentType()).startsWith("text/plain");
    }

    private MimeMessage written(Email email) throws Exception {
        var mime = new MimeEmail(
                session,
                email,
                new InternetAddress("hello@example.test"),
                new InternetAddress(email.to()),
                new Date(0));
        return new MimeMessage(session, new ByteArrayInputStream(mime.bytes()));
    }
}
