package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.webhook.WebhookCall;
import io.itinera.connectors.webhook.WebhookConnector;
import io.itinera.engine.base.Json;
import io.itinera.engine.lead.Lead;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Calls other people's servers; {@code content} is the address or the endpoint's name, the payload's {@code data} what
 * they are told. The envelope (type, timestamp, data) is that of Standard Webhooks, and the same at every try.
 */
@Component
class WebhookSender extends PlainSender {
    static final String CHANNEL = "webhook";

    private final WebhookConnector connector;
    private final MessageAnswers answers;

    WebhookSender(WebhookConnector connector, MessageAnswers answers) {
        super(CHANNEL, "webhook");
        this.connector = connector;
        this.answers = answers;
    }

    @Override
    public String provider() {
        return connector.name();
    }

    @Override
    Outcome hand(Message message, Lead lead) {
        var answer = connector.call(new WebhookCall(message.id(), message.content(), body(message)));
        if (answer.outcome() instanceof Outcome.Accepted) {
            answers.keep(message.id(), answer.status(), answer.body());
        }
        return answer.outcome();
    }

    private static String body(Message message) {
        var data = new LinkedHashMap<String, Object>();
        data.put("leadId", message.leadId());
        data.put("journey", message.journeyKey());
        data.put("step", message.elementId());
        if (message.payload().get("data") instanceof Map<?, ?> more) {
            more.forEach((name, value) -> data.put(String.valueOf(name), value));
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "journey.step");
        body.put("timestamp", message.createdAt());
        body.put("data", data);
        return Json.write(body);
    }

    @Override
    public RenderedMessage preview(Message message, Lead lead) {
        return new RenderedMessage(message.content(), null, null, body(message), Map.of(), false, "As it was queued.");
    }
}
