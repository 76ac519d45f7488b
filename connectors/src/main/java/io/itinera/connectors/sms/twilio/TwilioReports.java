package io.itinera.connectors.sms.twilio;

import io.itinera.connectors.Hmac;
import io.itinera.connectors.Inbound;
import io.itinera.connectors.InboundRequest;
import io.itinera.connectors.Report;
import io.itinera.connectors.Report.Fate;
import io.itinera.connectors.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Incoming messages and status callbacks as Twilio posts them. {@code X-Twilio-Signature} is HMAC-SHA1 in Base64, with
 * our auth token, over the full address and the form's parameters in the order of their names, each name followed by
 * its value. Our own id stands in the address that we gave for callbacks, and so is signed, too.
 */
@Component
@EnableConfigurationProperties(TwilioSettings.class)
class TwilioReports implements ReportReader {
    /** 30005 unknown or no longer in use, 30006 a landline or out of every carrier's reach, others as when sending. */
    private static final Set<String> NUMBER_AT_FAULT = Set.of("21211", "21214", "21217", "21614", "30005", "30006");
    /** The recipient sent STOP to Twilio itself. */
    private static final String STOPPED = "21610";

    private static final String CHANNEL = "sms";
    private final TwilioSettings settings;

    TwilioReports(TwilioSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "twilio";
    }

    @Override
    public Inbound read(InboundRequest request) {
        if (settings.authToken() == null) {
            return new Inbound.NotConfigured(TwilioProvider.PREFIX + "auth-token");
        }
        if (!Hmac.same(signature(request), request.header("X-Twilio-Signature"))) {
            return new Inbound.Forged("The signature of X-Twilio-Signature does not fit. Check that the address "
                    + "which Twilio posts to is " + request.url() + " and that the auth token is the account's.");
        }
        var form = request.form();
        if (!form.containsKey("MessageSid") || !form.containsKey("From") && !form.containsKey("MessageStatus")) {
            return new Inbound.Unreadable("Twilio's post has no MessageSid, or neither From nor MessageStatus.");
        }
        return new Inbound.Genuine(
                form.containsKey("MessageStatus")
                        ? receipt(form, request.parameters().get(StatusCallback.MESSAGE))
                        : List.of(new Report.Reply(
                                CHANNEL,
                                "twilio:" + form.get("MessageSid"),
                                form.get("From"),
                                form.get("To"),
                                form.getOrDefault("Body", ""),
                                null,
                                null)));
    }

    private static List<Report> receipt(Map<String, String> form, String messageId) {
        var status = form.get("MessageStatus");
        var code = form.getOrDefault("ErrorCode", "");
        var fate = switch (status) {
            case "delivered" -> Fate.DELIVERED;
            case "read" -> Fate.READ;
            case "undelivered", "failed" -> failed(code);
            default -> null; // queued, sending, sent: on its way
        };
        if (fate == null) {
            return List.of();
        }
        var sid = form.get("MessageSid");
        var reason = fate == Fate.DELIVERED || fate == Fate.READ
                ? null
                : "Twilio says \"" + status + "\"" + (code.isEmpty() ? "" : ", error " + code);
        return List.of(new Report.Receipt(
                CHANNEL, "twilio:" + sid + ":" + status, fate, messageId, Set.of(sid), form.get("To"), reason, null));
    }

    private static Fate failed(String code) {
        if (code.equals(STOPPED)) {
            return Fate.STOPPED;
        }
        return NUMBER_AT_FAULT.contains(code) ? Fate.NO_SUCH_ADDRESS : Fate.NOT_DELIVERED;
    }

    private String signature(InboundRequest request) {
        var signed = new StringBuilder(request.url());
        new TreeMap<>(request.form())
                .forEach((name, value) -> signed.append(name).append(value));
        var key = settings.authToken().value().getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(Hmac.of("HmacSHA1", key, signed.toString()));
    }
}
