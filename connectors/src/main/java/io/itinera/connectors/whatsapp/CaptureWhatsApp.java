package io.itinera.connectors.whatsapp;

import io.itinera.connectors.CaptureSink;
import io.itinera.connectors.Captured;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Provider;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** Keeps them back for the console's outbox, so that nothing leaves a fresh machine. */
@Component
class CaptureWhatsApp implements Provider<WhatsAppConnector> {
    private static final String NAME = "capture";
    private final CaptureSink sink;

    CaptureWhatsApp(CaptureSink sink) {
        this.sink = sink;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public WhatsAppConnector connector() {
        return new Capturing(sink);
    }

    private record Capturing(CaptureSink sink) implements WhatsAppConnector {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Outcome send(WhatsApp whatsApp) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("template", whatsApp.template());
            fields.put("language", whatsApp.language());
            fields.put("parameters", whatsApp.parameters());
            var content = new LinkedHashMap<String, Object>();
            content.put("to", whatsApp.to());
            content.put("text", whatsApp.text());
            content.put("fields", fields);
            sink.keep(new Captured("whatsapp", whatsApp.messageId(), content));
            return new Outcome.Accepted(whatsApp.messageId());
        }
    }
}
