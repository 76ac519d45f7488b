package io.itinera.connectors.push;

import io.itinera.connectors.CaptureSink;
import io.itinera.connectors.Captured;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Provider;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** Keeps them back for the console's outbox, so that nothing leaves a fresh machine. */
@Component
class CapturePush implements Provider<PushConnector> {
    private static final String NAME = "capture";
    private final CaptureSink sink;

    CapturePush(CaptureSink sink) {
        this.sink = sink;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PushConnector connector() {
        return new Capturing(sink);
    }

    private record Capturing(CaptureSink sink) implements PushConnector {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Outcome send(Push push) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("link", push.link());
            fields.put("data", push.data());
            var content = new LinkedHashMap<String, Object>();
            content.put("to", push.device().toString());
            content.put("subject", push.title());
            content.put("text", push.text());
            content.put("fields", fields);
            sink.keep(new Captured("push", push.messageId(), content));
            return new Outcome.Accepted(push.messageId());
        }
    }
}
