package io.itinera.engine.tracking.hook;

import com.fasterxml.jackson.databind.JsonNode;
import io.itinera.engine.tracking.Receipt;
import io.itinera.engine.tracking.ReceiptKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A notification of SES, or an event of one of its configuration sets: they differ in the name of their type. */
final class SesReport {
    private SesReport() {}

    static List<Receipt> receipts(JsonNode report) {
        var type = report.hasNonNull("eventType") ? report.path("eventType") : report.path("notificationType");
        return switch (type.asText()) {
            case "Bounce" -> each(report, bounce(report), report.path("bounce"), "bouncedRecipients");
            case "Complaint" -> each(report, ReceiptKind.COMPLAINED, report.path("complaint"), "complainedRecipients");
            case "Delivery" -> each(report, ReceiptKind.DELIVERED, report.path("delivery"), "recipients");
            default -> List.of();
        };
    }

    private static ReceiptKind bounce(JsonNode report) {
        return report.at("/bounce/bounceType").asText().equals("Permanent")
                ? ReceiptKind.BOUNCED
                : ReceiptKind.SOFT_BOUNCED;
    }

    private static List<Receipt> each(JsonNode report, ReceiptKind kind, JsonNode part, String recipients) {
        var receipts = new ArrayList<Receipt>();
        for (var recipient : part.path(recipients)) {
            var address = recipient.isTextual() ? recipient.asText() : Reported.text(recipient, "/emailAddress");
            receipts.add(Receipt.ofMessage(
                    kind,
                    "ses-" + report.at("/mail/messageId").asText() + "-" + address,
                    "email",
                    ourId(report.path("mail")),
                    address,
                    Reported.time(Reported.text(part, "/timestamp")),
                    Reported.reason(
                            Reported.text(recipient, "/status"),
                            Reported.text(recipient, "/diagnosticCode"),
                            Reported.text(part, "/complaintFeedbackType"))));
        }
        return receipts;
    }

    private static String ourId(JsonNode mail) {
        var header = StreamSupport.stream(mail.path("headers").spliterator(), false)
                .filter(one -> one.path("name").asText().equalsIgnoreCase("Message-ID"))
                .map(one -> one.path("value").asText())
                .findFirst()
                .orElse(null);
        return Reported.ourId(Reported.text(mail, "/tags/itinera-message/0"), header);
    }
}
