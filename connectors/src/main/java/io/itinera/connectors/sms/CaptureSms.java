package io.itinera.connectors.sms;

import io.itinera.connectors.CaptureSink;
import io.itinera.connectors.Captured;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Provider;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** Keeps them back for the console's outbox, so that nothing leaves a fresh machine. */
@Component
class CaptureSms implements Provider<SmsConnector> {
    private static final String NAME = "capture";
    private final CaptureSink sink;

    CaptureSms(CaptureSink sink) {
        this.sink = sink;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public SmsConnector connector() {
        return new Capturing(sink);
    }

    private record Capturing(CaptureSink sink) implements SmsConnector {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Outcome send(Sms sms) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("from", sms.from());
            fields.put("length", SmsText.of(sms.text()).describe());
            var content = new LinkedHashMap<String, Object>();
            content.put("to", sms.to());
            content.put("text", sms.text());
            content.put("fields", fields);
            sink.keep(new Captured("sms", sms.messageId(), content));
            return new Outcome.Accepted(sms.messageId());
        }
    }
}
