package io.itinera.connectors.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what mail servers and people send back: delivery reports, spam reports, answers. */
final class ReadReturnedMail {
    private static final int LARGEST_PART = 64 * 1024;
    private static final int LONGEST_TEXT = 1_000;

    private ReadReturnedMail() {}

    /** Empty for what tells nothing of a message of ours: news, out-of-office notes, delays. */
    static List<ReturnedMail> of(MimeMessage mail) throws MessagingException, IOException {
        if (mail.isMimeType("multipart/report") && mail.getContent() instanceof MimeMultipart report) {
            return report(mail, report);
        }
        var about = first(mail.getHeader("In-Reply-To"));
        var automatic = first(mail.getHeader("Auto-Submitted"));
        if (about == null || automatic != null && !automatic.equalsIgnoreCase("no")) {
            return List.of();
        }
        var from = mail.getFrom() == null ? null : ((InternetAddress) mail.getFrom()[0]).getAddress();
        return List.of(new ReturnedMail(
                ReturnedMail.Kind.REPLY, id(mail, from), about.strip(), from, null, text(mail), at(mail)));
    }

    private static List<ReturnedMail> report(MimeMessage mail, MimeMultipart report)
            throws MessagingException, IOException {
        List<InternetHeaders> groups = List.of();
        boolean complaint = false;
        String about = null;
        for (int i = 0; i < Math.min(report.getCount(), 10); i++) {
            var part = report.getBodyPart(i);
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/feedback-report")) {
                groups = groups(bytes(part));
                complaint = part.isMimeType("message/feedback-report");
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                about = headers(new ByteArrayInputStream(bytes(part))).getHeader("Message-ID", null);
            }
        }
        return complaint ? complaint(mail, groups, about) : failures(mail, groups, about);
    }

    private static List<ReturnedMail> complaint(MimeMessage mail, List<InternetHeaders> groups, String about)
            throws MessagingException {
        var address = groups.isEmpty() ? null : groups.get(0).getHeader("Original-Rcpt-To", null);
        return List.of(new ReturnedMail(
                ReturnedMail.Kind.COMPLAINT,
                id(mail, address),
                about,
                bare(address),
                null,
                "reported as spam",
                at(mail)));
    }

    /** The first group is about the mail as a whole, each further one about one recipient. */
    private static List<ReturnedMail> failures(MimeMessage mail, List<InternetHeaders> groups, String about)
            throws MessagingException {
        var told = new ArrayList<ReturnedMail>();
        for (var group : groups) {
            var recipient = bare(group.getHeader("Final-Recipient", null));
            var action = group.getHeader("Action", null);
            if (recipient != null && action != null && action.strip().equalsIgnoreCase("failed")) {
                var status = group.getHeader("Status", null);
                told.add(new ReturnedMail(
                        ReturnedMail.Kind.FAILED,
                        id(mail, recipient),
                        about,
                        recipient,
                        status == null ? null : status.strip().split("\\s", 2)[0],
                        bare(group.getHeader("Diagnostic-Code", null)),
                        at(mail)));
            }
        }
        return told;
    }

    private static List<InternetHeaders> groups(byte[] status) throws MessagingException, IOException {
        var stream = new BufferedInputStream(new ByteArrayInputStream(status));
        var groups = new ArrayList<InternetHeaders>();
        while (groups.size() < 100 && stream.available() > 0) {
            groups.add(headers(stream));
        }
        return groups;
    }

    private static InternetHeaders headers(InputStream stream) throws MessagingException {
        return new InternetHeaders(stream);
    }

    private static byte[] bytes(BodyPart part) throws MessagingException, IOException {
        try (var stream = part.getInputStream()) {
            return stream.readNBytes(LARGEST_PART);
        }
    }

    /** {@code rfc822;ada@example.test} and {@code <ada@example.test>} without what stands around the address. */
    private static String bare(String value) {
        if (value == null) {
            return null;
        }
        var part = value.replaceAll("\\s+", " ")
                .replaceFirst("(?i)^\\s*(rfc822|smtp|x-[a-z-]+);", "")
                .strip();
        return part.replaceAll("^<|>$", "");
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            try (var stream = part.getInputStream()) {
                var text = new String(stream.readNBytes(LARGEST_PART), StandardCharsets.UTF_8).strip();
                return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
            }
        }
        if (part.isMimeType("multipart/*")
                && part.getContent() instanceof MimeMultipart parts
                && parts.getCount() > 0) {
            return text(parts.getBodyPart(0));
        }
        return "";
    }

    private static String id(MimeMessage mail, String address) throws MessagingException {
        var id = mail.getMessageID();
        return (id == null ? String.valueOf(mail.getSentDate()) : id) + "-"
                + String.valueOf(address).toLowerCase(Locale.ROOT);
    }

    private static Instant at(MimeMessage mail) throws MessagingException {
        return mail.getSentDate() == null ? null : mail.getSentDate().toInstant();
    }

    private static String first(String[] values) {
        return values == null || values.length == 0 ? null : values[0];
    }
}
