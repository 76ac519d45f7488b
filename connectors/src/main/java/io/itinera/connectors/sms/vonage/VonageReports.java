package io.itinera.connectors.sms.vonage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.connectors.E164;
import io.itinera.connectors.Inbound;
import io.itinera.connectors.InboundRequest;
import io.itinera.connectors.Report;
import io.itinera.connectors.Report.Fate;
import io.itinera.connectors.ReportReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Incoming messages and delivery receipts of the SMS API: as query, form or JSON, as the account says. Our own id went
 * out as {@code client-ref} and comes back with the receipt.
 */
@Component
@EnableConfigurationProperties(VonageSettings.class)
class VonageReports implements ReportReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** 3 gone for good, 9 no such number. */
    private static final Set<String> NUMBER_AT_FAULT = Set.of("3", "9");

    private static final String CHANNEL = "sms";
    private final VonageSettings settings;
    private final Clock clock;

    VonageReports(VonageSettings settings, ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "vonage";
    }

    @Override
    public Inbound read(InboundRequest request) {
        if (settings.signatureSecret() == null) {
            return new Inbound.NotConfigured("itinera.connectors.sms.vonage.signature-secret");
        }
        Map<String, String> parameters;
        try {
            parameters = parameters(request);
        } catch (JsonProcessingException e) {
            return new Inbound.Forged("The post is no JSON of texts, so it has no signature.");
        }
        var secret = settings.signatureSecret().value().getBytes(StandardCharsets.UTF_8);
        var fault = new VonageSignature(secret, settings.signatureAge(), clock).fault(request, parameters);
        return fault == null ? message(parameters) : new Inbound.Forged(fault);
    }

    private static Map<String, String> parameters(InboundRequest request) throws JsonProcessingException {
        var parameters = new TreeMap<>(request.parameters());
        if (request.body().startsWith("{")) {
            for (var field : JSON.readTree(request.body()).properties()) {
                parameters.put(field.getKey(), text(field.getValue()));
            }
        }
        return parameters;
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static Inbound message(Map<String, String> parameters) {
        var id = parameters.getOrDefault("messageId", parameters.get("message-id"));
        var number = parameters.get("msisdn");
        if (id == null || number == null) {
            return new Inbound.Unreadable("Vonage's post has no messageId or no msisdn.");
        }
        if (parameters.containsKey("status")) {
            return new Inbound.Genuine(receipt(id, E164.of(number), parameters));
        }
        return new Inbound.Genuine(
                parameters.containsKey("text")
                        ? List.of(new Report.Reply(
                                CHANNEL,
                                "vonage:" + id,
                                E164.of(number),
                                parameters.get("to"),
                                parameters.get("text"),
                                null,
                                null))
                        : List.of());
    }

    private static List<Report> receipt(String id, String number, Map<String, String> parameters) {
        var status = parameters.get("status");
        var code = parameters.getOrDefault("err-code", "");
        var fate = switch (status) {
            case "delivered" -> Fate.DELIVERED;
            case "failed", "rejected", "expired" ->
                NUMBER_AT_FAULT.contains(code) ? Fate.NO_SUCH_ADDRESS : Fate.NOT_DELIVERED;
            default -> null; // accepted, buffered, unknown: on its way
        };
        if (fate == null) {
            return List.of();
        }
        var reason = fate == Fate.DELIVERED ? null : "Vonage says \"" + status + "\", error " + code;
        return List.of(new Report.Receipt(
                CHANNEL,
                "vonage:" + id + ":" + status,
                fate,
                parameters.get("client-ref"),
                Set.of(id),
                number,
                reason,
                null));
    }
}
