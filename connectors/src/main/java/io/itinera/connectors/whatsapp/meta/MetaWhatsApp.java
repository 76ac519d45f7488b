package io.itinera.connectors.whatsapp.meta;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.Requests;
import io.itinera.connectors.meta.MetaAnswers;
import io.itinera.connectors.whatsapp.WhatsApp;
import io.itinera.connectors.whatsapp.WhatsAppConnector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Meta's WhatsApp Cloud API. It takes no idempotency key: a try whose answer was lost may send twice; our id travels
 * along and comes back with the receipts.
 */
class MetaWhatsApp implements WhatsAppConnector {
    /** 131026: the number is not on WhatsApp, or cannot be reached there. */
    static final Set<Integer> NUMBER_AT_FAULT = Set.of(131026);

    private final MetaWhatsAppSettings settings;
    private final HttpCall http;
    private final MetaAnswers answers;

    MetaWhatsApp(MetaWhatsAppSettings settings, HttpCall http) {
        this.settings = settings;
        this.http = http;
        this.answers = new MetaAnswers(http, NUMBER_AT_FAULT);
    }

    @Override
    public String name() {
        return "meta";
    }

    @Override
    public Outcome send(WhatsApp whatsApp) {
        var request = Requests.json(settings.url() + "/" + settings.phoneNumberId() + "/messages", body(whatsApp))
                .header("Authorization", "Bearer " + settings.accessToken().value())
                .build();
        return http.send(
                request,
                answer -> answers.read(
                        answer,
                        json -> Optional.ofNullable(
                                        json.path("messages").path(0).path("id").textValue())
                                .map(Outcome.Accepted::new)));
    }

    private static Map<String, Object> body(WhatsApp whatsApp) {
        var body = new LinkedHashMap<String, Object>();
        body.put("messaging_product", "whatsapp");
        body.put("recipient_type", "individual");
        body.put("to", whatsApp.to());
        body.put("biz_opaque_callback_data", whatsApp.messageId());
        if (whatsApp.text() != null) {
            body.put("type", "text");
            body.put("text", Map.of("body", whatsApp.text(), "preview_url", false));
        } else {
            body.put("type", "template");
            body.put("template", template(whatsApp));
        }
        return body;
    }

    private static Map<String, Object> template(WhatsApp whatsApp) {
        var template = new LinkedHashMap<String, Object>();
        template.put("name", whatsApp.template());
        template.put("language", Map.of("code", whatsApp.language()));
        if (!whatsApp.parameters().isEmpty()) {
            var parameters = whatsApp.parameters().stream()
                    .map(text -> Map.of("type", "text", "text", text))
                    .toList();
            template.put("components", List.of(Map.of("type", "body", "parameters", parameters)));
        }
        return template;
    }
}
