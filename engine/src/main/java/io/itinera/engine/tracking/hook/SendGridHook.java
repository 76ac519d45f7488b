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
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * SendGrid's signed event webhook: ECDSA over timestamp and body. A request that somebody repeats changes nothing, since
 * its events are known by their ids.
 */
@Component
class SendGridHook implements Hook {
    private static final String SETTING = "itinera.hooks.sendgrid.public-key";
    private final PublicKey key;

    SendGridHook(HookSettings settings) {
        this.key = key(settings.sendgrid().publicKey());
    }

    @Override
    public String provider() {
        return "sendgrid";
    }

    @Override
    public HookAnswer receive(HookRequest request) {
        check(request);
        var receipts = new ArrayList<Receipt>();
        for (var event : Reported.json(request.body())) {
            kind(event).map(kind -> receipt(kind, event)).ifPresent(receipts::add);
        }
        return HookAnswer.of(receipts);
    }

    private void check(HookRequest request) {
        if (key == null) {
            throw HookRefused.notConfigured(SETTING);
        }
        var signature = request.header("x-twilio-email-event-webhook-signature");
        var timestamp = request.header("x-twilio-email-event-webhook-timestamp");
        try {
            var check = Signature.getInstance("SHA256withECDSA");
            check.initVerify(key);
            check.update((timestamp == null ? "" : timestamp).getBytes(StandardCharsets.UTF_8));
            check.update(request.body());
            if (signature == null || !check.verify(Base64.getDecoder().decode(signature))) {
                throw HookRefused.unsigned("The signature is not SendGrid's.");
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw HookRefused.unsigned("The signature cannot be read.");
        }
    }

    private static Optional<ReceiptKind> kind(JsonNode event) {
        return switch (event.path("event").asText()) {
            case "delivered" -> Optional.of(ReceiptKind.DELIVERED);
            case "bounce" ->
                Optional.of(
                        event.path("type").asText().equals("blocked") ? ReceiptKind.SOFT_BOUNCED : ReceiptKind.BOUNCED);
            case "dropped" -> dropped(event.path("reason").asText().toLowerCase(Locale.ROOT));
            case "spamreport" -> Optional.of(ReceiptKind.COMPLAINED);
            case "unsubscribe", "group_unsubscribe" -> Optional.of(ReceiptKind.UNSUBSCRIBED);
            // deferred is tried again by SendGrid; opens and clicks are counted by our own links
            default -> Optional.empty();
        };
    }

    private static Optional<ReceiptKind> dropped(String reason) {
        if (reason.contains("bounced") || reason.contains("invalid")) {
            return Optional.of(ReceiptKind.BOUNCED);
        }
        return reason.contains("spam report") ? Optional.of(ReceiptKind.COMPLAINED) : Optional.empty();
    }

    private static Receipt receipt(ReceiptKind kind, JsonNode event) {
        var ours = Reported.ourId(
                Reported.text(event, "/itinera_message"),
                Reported.text(event, "/smtp-id"),
                Reported.text(event, "/message_id"));
        var id = Reported.text(event, "/sg_event_id");
        return Receipt.ofMessage(
                kind,
                "sendgrid-" + (id == null ? event.toString() : id),
                "email",
                ours,
                Reported.text(event, "/email"),
                Reported.seconds(event.path("timestamp")),
                kind == ReceiptKind.UNSUBSCRIBED
                        ? "unsubscribed at SendGrid"
                        : Reported.reason(Reported.text(event, "/status"), Reported.text(event, "/reason")));
    }

    private static PublicKey key(String configured) {
        if (configured == null || configured.isBlank()) {
            return null;
        }
        try {
            var bytes = Base64.getDecoder().decode(configured.replaceAll("-----[A-Z ]+-----|\\s", ""));
            return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(bytes));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    SETTING + " is no public key. Copy the verification key from SendGrid's mail settings.", e);
        }
    }
}
