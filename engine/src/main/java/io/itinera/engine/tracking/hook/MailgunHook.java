package io.itinera.engine.tracking.hook;

import com.fasterxml.jackson.databind.JsonNode;
import io.itinera.engine.tracking.Hook;
import io.itinera.engine.tracking.HookAnswer;
import io.itinera.engine.tracking.HookRefused;
import io.itinera.engine.tracking.HookRequest;
import io.itinera.engine.tracking.Receipt;
import io.itinera.engine.tracking.ReceiptKind;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Mailgun's webhooks. What is signed is a timestamp and a token beside the event, not the event itself: hence HTTPS,
 * which Mailgun insists on, is what keeps the event whole.
 */
@Component
class MailgunHook implements Hook {
    private static final int SOFT_STATUS = 500;
    private final String signingKey;

    MailgunHook(HookSettings settings) {
        this.signingKey = settings.mailgun().signingKey();
    }

    @Override
    public String provider() {
        return "mailgun";
    }

    @Override
    public HookAnswer receive(HookRequest request) {
        if (signingKey == null || signingKey.isBlank()) {
            throw HookRefused.notConfigured("itinera.hooks.mailgun.signing-key");
        }
        var body = Reported.json(request.body());
        check(body.path("signature"));
        var event = body.path("event-data");
        return HookAnswer.of(
                kind(event).map(kind -> List.of(receipt(kind, event))).orElse(List.of()));
    }

    private void check(JsonNode signature) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(signingKey.strip().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = signature.path("timestamp").asText()
                    + signature.path("token").asText();
            var expected = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            var given = HexFormat.of().parseHex(signature.path("signature").asText());
            if (!MessageDigest.isEqual(expected, given)) {
                throw HookRefused.unsigned("The signature is not Mailgun's.");
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw HookRefused.unsigned("The signature cannot be read.");
        }
    }

    private static Optional<ReceiptKind> kind(JsonNode event) {
        return switch (event.path("event").asText()) {
            case "delivered" -> Optional.of(ReceiptKind.DELIVERED);
            case "complained" -> Optional.of(ReceiptKind.COMPLAINED);
            case "unsubscribed" -> Optional.of(ReceiptKind.UNSUBSCRIBED);
            case "failed" -> failed(event);
            default -> Optional.empty();
        };
    }

    /** Temporary faults are tried again by Mailgun; {@code old} says that it gave up on them. */
    private static Optional<ReceiptKind> failed(JsonNode event) {
        if (!event.path("severity").asText().equals("permanent")) {
            return Optional.empty();
        }
        int code = event.at("/delivery-status/code").asInt(SOFT_STATUS);
        boolean gaveUp = event.path("reason").asText().equals("old") || code < SOFT_STATUS;
        return Optional.of(gaveUp ? ReceiptKind.SOFT_BOUNCED : ReceiptKind.BOUNCED);
    }

    private static Receipt receipt(ReceiptKind kind, JsonNode event) {
        var ours = Reported.ourId(
                Reported.text(event, "/user-variables/itinera-message"),
                Reported.text(event, "/message/headers/message-id"));
        return Receipt.ofMessage(
                kind,
                "mailgun-" + event.path("id").asText(event.toString()),
                "email",
                ours,
                Reported.text(event, "/recipient"),
                Reported.seconds(event.path("timestamp")),
                kind == ReceiptKind.UNSUBSCRIBED
                        ? "unsubscribed at Mailgun"
                        : Reported.reason(
                                Reported.text(event, "/delivery-status/description"),
                                Reported.text(event, "/delivery-status/message")));
    }
}
