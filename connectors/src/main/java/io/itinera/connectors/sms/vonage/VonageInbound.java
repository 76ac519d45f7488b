package io.itinera.connectors.sms.vonage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.connectors.Hmac;
import io.itinera.connectors.Inbound;
import io.itinera.connectors.InboundRequest;
import io.itinera.connectors.sms.InboundSms;
import io.itinera.connectors.sms.InboundSmsReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Incoming messages as Vonage sends them: as query, form or JSON, as the account says. {@code sig} is HMAC-SHA256 in
 * hexadecimals over {@code &name=value} of all other parameters in the order of their names, with {@code &} and
 * {@code =} within values as underscores; {@code timestamp} is among them.
 */
@Component
@EnableConfigurationProperties(VonageSettings.class)
class VonageInbound implements InboundSmsReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final VonageSettings settings;
    private final Clock clock;

    VonageInbound(VonageSettings settings, ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "vonage";
    }

    @Override
    public Inbound<InboundSms> read(InboundRequest request) {
        if (settings.signatureSecret() == null) {
            return new Inbound.Forged<>(
                    "itinera.connectors.sms.vonage.signature-secret is not set, so nothing can be checked.");
        }
        Map<String, String> parameters;
        try {
            parameters = parameters(request);
        } catch (JsonProcessingException e) {
            return new Inbound.Forged<>("The post is no JSON of texts, so it has no signature.");
        }
        var given = parameters.get("sig");
        if (given == null || !Hmac.same(signature(parameters), given.toLowerCase(Locale.ROOT))) {
            return new Inbound.Forged<>("The parameter sig does not fit. Check itinera.connectors.sms.vonage"
                    + ".signature-secret, and that the account signs by SHA-256 HMAC.");
        }
        if (!fresh(parameters.get("timestamp"))) {
            return new Inbound.Forged<>("The post is signed, but older than "
                    + settings.signatureAge().toMinutes() + " minutes.");
        }
        return message(parameters);
    }

    private Inbound<InboundSms> message(Map<String, String> parameters) {
        var id = parameters.getOrDefault("messageId", parameters.get("message-id"));
        if (id == null || !parameters.containsKey("msisdn")) {
            return new Inbound.Unreadable<>("Vonage's post has no messageId or no msisdn.");
        }
        return parameters.containsKey("text")
                ? new Inbound.Genuine<>(List.of(new InboundSms(
                        name(), id, "+" + parameters.get("msisdn"), parameters.get("to"), parameters.get("text"))))
                : new Inbound.Genuine<>(List.of());
    }

    private static Map<String, String> parameters(InboundRequest request) throws JsonProcessingException {
        var parameters = new TreeMap<>(request.parameters());
        if (request.body().startsWith("{")) {
            parameters.putAll(JSON.readValue(request.body(), new TypeReference<Map<String, String>>() {}));
        }
        return parameters;
    }

    private String signature(Map<String, String> parameters) {
        var signed = new StringBuilder();
        new TreeMap<>(parameters).forEach((name, value) -> {
            if (!name.equals("sig")) {
                signed.append('&').append(name).append('=').append(value.replaceAll("[&=]", "_"));
            }
        });
        var key = settings.signatureSecret().value().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Hmac.of("HmacSHA256", key, signed.toString()));
    }

    private boolean fresh(String timestamp) {
        if (timestamp == null || !timestamp.matches("\\d{1,12}")) {
            return false;
        }
        var age = java.time.Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant());
        return age.abs().compareTo(settings.signatureAge()) <= 0;
    }
}
