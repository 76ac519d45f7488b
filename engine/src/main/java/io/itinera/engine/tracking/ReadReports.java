package io.itinera.engine.tracking;

import io.itinera.connectors.Report;
import java.util.Map;
import java.util.Set;

/** What the providers of SMS and WhatsApp report, as receipts like any others. */
final class ReadReports {
    private ReadReports() {}

    static Receipt receipt(Report report) {
        if (report instanceof Report.Reply reply) {
            return new Receipt(
                    ReceiptKind.REPLIED,
                    reply.id(),
                    reply.channel(),
                    null,
                    null,
                    reply.from(),
                    reply.at(),
                    null,
                    Map.of("text", reply.text()),
                    reply.answers() == null ? Set.of() : Set.of(reply.answers()));
        }
        var receipt = (Report.Receipt) report;
        return new Receipt(
                kind(receipt.fate()),
                receipt.id(),
                receipt.channel(),
                receipt.messageId(),
                null,
                receipt.address(),
                receipt.at(),
                receipt.reason(),
                Map.of(),
                receipt.providerIds());
    }

    private static ReceiptKind kind(Report.Fate fate) {
        return switch (fate) {
            case DELIVERED -> ReceiptKind.DELIVERED;
            case READ -> ReceiptKind.OPENED;
            case NOT_DELIVERED -> ReceiptKind.SOFT_BOUNCED;
            case NO_SUCH_ADDRESS -> ReceiptKind.BOUNCED;
            case STOPPED -> ReceiptKind.UNSUBSCRIBED;
        };
    }
}
