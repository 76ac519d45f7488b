package io.itinera.connectors.whatsapp.meta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.connectors.Hmac;
import io.itinera.connectors.Inbound;
import io.itinera.connectors.InboundRequest;
import io.itinera.connectors.Report;
import io.itinera.connectors.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The webhook of Meta's WhatsApp Cloud API. It first asks by GET whether the address is ours; what it then posts bears
 * {@code X-Hub-Signature-256}: HMAC-SHA256 of the body by the app's secret.
 */
@Component
@EnableConfigurationProperties(MetaWhatsAppSettings.class)
class MetaReports implements ReportReader {
    private static final String PREFIX = "itinera.connectors.whatsapp.meta.";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final MetaWhatsAppSettings settings;

    MetaReports(MetaWhatsAppSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "meta";
    }

    @Override
    public Inbound read(InboundRequest request) {
        return request.parameters().containsKey("hub.mode") ? question(request) : reports(request);
    }

    private Inbound question(InboundRequest request) {
        if (settings.verifyToken() == null) {
            return new Inbound.NotConfigured(PREFIX + "verify-token");
        }
        var asked = request.parameters();
        return Hmac.same(settings.verifyToken().value(), asked.get("hub.verify_token"))
                ? new Inbound.Question(asked.getOrDefault("hub.challenge", ""))
                : new Inbound.Forged("hub.verify_token is not what " + PREFIX + "verify-token says.");
    }

    private Inbound reports(InboundRequest request) {
        if (settings.appSecret() == null) {
            return new Inbound.NotConfigured(PREFIX + "app-secret");
        }
        var key = settings.appSecret().value().getBytes(StandardCharsets.UTF_8);
        var expected = "sha256=" + HexFormat.of().formatHex(Hmac.of("HmacSHA256", key, request.body()));
        if (!Hmac.same(expected, request.header("X-Hub-Signature-256"))) {
            return new Inbound.Forged(
                    "X-Hub-Signature-256 does not fit. Check that " + PREFIX + "app-secret is the app's.");
        }
        try {
            return new Inbound.Genuine(read(JSON.readTree(request.body())));
        } catch (JsonProcessingException e) {
            return new Inbound.Unreadable("Meta's post is no JSON.");
        }
    }

    private List<Report> read(JsonNode body) {
        var reports = new ArrayList<Report>();
        for (var entry : body.path("entry")) {
            for (var change : entry.path("changes")) {
                var value = change.path("value");
                if (isOurs(value.at("/metadata/phone_number_id"))) {
                    value.path("statuses").forEach(one -> ReadMeta.status(one).ifPresent(reports::add));
                    value.path("messages")
                            .forEach(one -> ReadMeta.message(one, value).ifPresent(reports::add));
                    value.path("user_preferences")
                            .forEach(one -> ReadMeta.preference(one).ifPresent(reports::add));
                }
            }
        }
        return reports;
    }

    /** An app may have numbers of other programs, too. */
    private boolean isOurs(JsonNode phoneNumberId) {
        return settings.phoneNumberId() == null
                || phoneNumberId.asText().isEmpty()
                || settings.phoneNumberId().equals(phoneNumberId.asText());
    }
}
