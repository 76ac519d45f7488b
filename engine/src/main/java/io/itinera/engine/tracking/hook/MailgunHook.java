package io.itinera.engine.tracking.hook;

import com.fasterxml.jackson.databind.JsonNode;
import io.itinera.connectors.Hmac;
import io.itinera.engine.tracking.Hook;
import io.itinera.engine.tracking.HookAnswer;
import io.itinera.engine.tracking.HookRefused;
import io.itinera.engine.tracking.HookRequest;
import io.itinera.engine.tracking.Receipt;
import io.itinera.engine.tracking.ReceiptKind;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Mailgun's webhooks (JSON) and its routes, which pass on incoming mail (forms). What is signed is a timestamp and a token beside the event, not the event itself: hence HTTPS,
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
        var form = request.parameters();
        if (form.containsKey("signature") && form.containsKey("token")) {
            check(request.parameter("timestamp"), request.parameter("token"), request.parameter("signature"));
            return HookAnswer.of(MailgunReply.of(request).map(List::of).orElse(List.of()));
        }
        var body = Reported.json(request.body());
        var signature = body.path("signature");
        check(
                signature.path("timestamp").asText(),
                signature.path("token").asText(),
                signature.path("signature").asText());
        var event = body.path("event-data");
        return HookAnswer.of(
                kind(event).map(kind -> List.of(receipt(kind, event))).orElse(List.of()));
    }

    private void check(String timestamp, String token, String signature) {
        var expected = Hmac.of("HmacSHA256", signingKey.strip().getBytes(StandardCharsets.UTF_8), timestamp + token);
        if (!Hmac.same(HexFormat.of().formatHex(expected), signature.toLowerCase(Locale.ROOT))) {
            throw HookRefused.unsigned("The signature is not Mailgun's.");
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
