package io.itinera.connectors.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mail as servers return it, in a real mailbox. */
class ImapMailboxTest {
    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup[] {ServerSetupTest.IMAP.dynamicPort()});

    private static final String BOUNCE = """
            From: MAILER-DAEMON@mx.example.test
            To: bounces@itinera.test
            Message-ID: <report-1@mx.example.test>
            Date: Mon, 2 Mar 2026 10:00:00 +0000
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="edge"

            --edge
            Content-Type: text/plain

            I am sorry.

            --edge
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.test
            Arrival-Date: Mon, 2 Mar 2026 09:59:00 +0000

            Final-Recipient: rfc822; ada@example.test
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 <ada@example.test>:
                no such user

            Final-Recipient: rfc822; bo@example.test
            Action: delayed
            Status: 4.2.2

            --edge
            Content-Type: text/rfc822-headers

            Message-ID: <0123456789abcdef0123456789abcdef@itinera.test>
            Subject: Hello

            --edge--
            """;

    private static final String COMPLAINT = """
            From: fbl@mx.example.test
            To: bounces@itinera.test
            Message-ID: <report-2@mx.example.test>
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=feedback-report; boundary="edge"

            --edge
            Content-Type: message/feedback-report

            Feedback-Type: abuse
            Version: 1
            Original-Rcpt-To: <eve@example.test>

            --edge
            Content-Type: message/rfc822

            Message-ID: <fedcba9876543210fedcba9876543210@itinera.test>

            Hello
            --edge--
            """;

    private static final String REPLY = """
            From: Ada <ada@example.test>
            To: hello@itinera.test
            Message-ID: <reply-1@example.test>
            In-Reply-To: <0123456789abcdef0123456789abcdef@itinera.test>
            Content-Type: text/plain

            When does it start?
            """;

    @Test
    void shouldReadReportsAndRepliesOnce() throws Exception {
        deliver(BOUNCE);
        deliver(COMPLAINT);
        deliver(REPLY);
        deliver(REPLY.replace("In-Reply-To:", "Auto-Submitted: auto-replied\nIn-Reply-To:"));
        deliver("From: x@example.test\nSubject: garbage\nContent-Type: multipart/report; boundary=\"none\"\n\nx");
        var told = new ArrayList<ReturnedMail>();

        mailbox("secret").read(told::addAll);
        mailbox("secret").read(told::addAll);

        assertThat(told)
                .extracting(ReturnedMail::kind, ReturnedMail::address, ReturnedMail::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ReturnedMail.Kind.FAILED, "ada@example.test", "5.1.1"),
                        org.assertj.core.groups.Tuple.tuple(ReturnedMail.Kind.COMPLAINT, "eve@example.test", null),
                        org.assertj.core.groups.Tuple.tuple(ReturnedMail.Kind.REPLY, "ada@example.test", null));
        assertThat(told.get(0).messageIdHeader()).isEqualTo("<0123456789abcdef0123456789abcdef@itinera.test>");
        assertThat(told.get(0).text()).startsWith("550 5.1.1").contains("no such user");
        assertThat(told.get(2).text()).isEqualTo("When does it start?");
    }

    @Test
    void shouldReadAgainWhatNobodyTook() throws Exception {
        deliver(BOUNCE);

        assertThatThrownBy(() -> mailbox("secret").read(told -> {
                    throw new IllegalStateException("the database is away");
                }))
                .isInstanceOf(IllegalStateException.class);
        var told = new ArrayList<ReturnedMail>();
        mailbox("secret").read(told::addAll);

        assertThat(told).hasSize(1);
    }

    @Test
    void shouldSayWhereTheMailboxRefusesUs() {
        SERVER.setUser("bounces@itinera.test", "bounces", "secret");

        assertThatThrownBy(() -> mailbox("wrong").read(List::size))
                .isInstanceOf(ImapMailbox.MailboxUnavailable.class)
                .hasMessageContaining("127.0.0.1")
                .hasMessageNotContaining("wrong");
    }

    private static void deliver(String mail) throws Exception {
        var message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        SERVER.setUser("bounces@itinera.test", "bounces", "secret").deliver(message);
    }

    private static ImapMailbox mailbox(String password) {
        return new ImapMailbox(new MailboxSettings(
                "127.0.0.1", SERVER.getImap().getPort(), false, "bounces", password, "INBOX", Duration.ofMinutes(1)));
    }
}
