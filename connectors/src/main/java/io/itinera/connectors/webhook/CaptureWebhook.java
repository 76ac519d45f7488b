package io.itinera.connectors.webhook;

import io.itinera.connectors.CaptureSink;
import io.itinera.connectors.Captured;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Provider;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** Keeps calls back for the console's outbox. The journey goes on as if the other side had answered nothing. */
@Component
class CaptureWebhook implements Provider<WebhookConnector> {
    private static final String NAME = "capture";
    private final CaptureSink sink;

    CaptureWebhook(CaptureSink sink) {
        this.sink = sink;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public WebhookConnector connector() {
        return new Capturing(sink);
    }

    private record Capturing(CaptureSink sink) implements WebhookConnector {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public WebhookAnswer call(WebhookCall call) {
            var content = new LinkedHashMap<String, Object>();
            content.put("to", call.url());
            content.put("text", call.body());
            sink.keep(new Captured("webhook", call.id(), content));
            return WebhookAnswer.none(new Outcome.Accepted(call.id()));
        }
    }
}
