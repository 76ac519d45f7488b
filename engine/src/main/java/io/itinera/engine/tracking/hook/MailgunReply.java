package io.itinera.engine.tracking.hook;

import io.itinera.engine.tracking.HookRequest;
import io.itinera.engine.tracking.Receipt;
import io.itinera.engine.tracking.ReceiptKind;
import java.util.Map;
import java.util.Optional;

/** An incoming mail as a route of Mailgun's passes it on. */
final class MailgunReply {
    private static final int LONGEST_TEXT = 1_000;

    private MailgunReply() {}

    /** Empty for what a program wrote, such as out-of-office notes, and for mail that answers nothing of ours. */
    static Optional<Receipt> of(HookRequest mail) {
        var automatic = mail.parameter("Auto-Submitted");
        var about = mail.parameter("In-Reply-To");
        if (about == null || automatic != null && !automatic.strip().equalsIgnoreCase("no")) {
            return Optional.empty();
        }
        var text = mail.parameter("stripped-text");
        var words = text == null ? "" : text.strip();
        var id = mail.parameter("Message-Id");
        return Optional.of(new Receipt(
                ReceiptKind.REPLIED,
                "mailgun-" + (id == null ? mail.parameter("token") : id.strip()),
                "email",
                Reported.ourId(about.strip()),
                null,
                mail.parameter("sender"),
                null,
                null,
                Map.of("text", words.substring(0, Math.min(words.length(), LONGEST_TEXT))),
                null));
    }
}
