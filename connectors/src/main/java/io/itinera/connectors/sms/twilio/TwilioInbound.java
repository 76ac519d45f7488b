package io.itinera.connectors.sms.twilio;

import io.itinera.connectors.Hmac;
import io.itinera.connectors.Inbound;
import io.itinera.connectors.InboundRequest;
import io.itinera.connectors.sms.InboundSms;
import io.itinera.connectors.sms.InboundSmsReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Incoming messages as Twilio posts them. {@code X-Twilio-Signature} is HMAC-SHA1 in Base64, with our auth token, over
 * the full address and the form's parameters in the order of their names, each name followed by its value.
 */
@Component
@EnableConfigurationProperties(TwilioSettings.class)
class TwilioInbound implements InboundSmsReader {
    private final TwilioSettings settings;

    TwilioInbound(TwilioSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "twilio";
    }

    @Override
    public Inbound<InboundSms> read(InboundRequest request) {
        if (settings.authToken() == null) {
            return new Inbound.Forged<>(
                    "itinera.connectors.sms.twilio.auth-token is not set, so nothing can be checked.");
        }
        if (!Hmac.same(signature(request), request.header("X-Twilio-Signature"))) {
            return new Inbound.Forged<>("The signature of X-Twilio-Signature does not fit. Check that the address "
                    + "which Twilio posts to is " + request.url() + " and that the auth token is the account's.");
        }
        var form = request.form();
        if (!form.containsKey("MessageSid") || !form.containsKey("From")) {
            return new Inbound.Unreadable<>("Twilio's post has no MessageSid or no From.");
        }
        return new Inbound.Genuine<>(List.of(new InboundSms(
                name(), form.get("MessageSid"), form.get("From"), form.get("To"), form.getOrDefault("Body", ""))));
    }

    private String signature(InboundRequest request) {
        var signed = new StringBuilder(request.url());
        new TreeMap<>(request.form())
                .forEach((name, value) -> signed.append(name).append(value));
        var key = settings.authToken().value().getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(Hmac.of("HmacSHA1", key, signed.toString()));
    }
}
