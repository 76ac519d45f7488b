package io.itinera.connectors.chat;

import io.itinera.connectors.CaptureSink;
import io.itinera.connectors.Captured;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Provider;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** Keeps them back for the console's outbox, so that nothing leaves a fresh machine. */
@Component
class CaptureChat implements Provider<ChatConnector> {
    private static final String NAME = "capture";
    private final CaptureSink sink;

    CaptureChat(CaptureSink sink) {
        this.sink = sink;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ChatConnector connector() {
        return new Capturing(sink);
    }

    private record Capturing(CaptureSink sink) implements ChatConnector {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Outcome post(ChatPost chatPost) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("link", chatPost.link());
            var content = new LinkedHashMap<String, Object>();
            content.put("to", chatPost.channel());
            content.put("text", chatPost.text());
            content.put("fields", fields);
            sink.keep(new Captured("chat", chatPost.messageId(), content));
            return new Outcome.Accepted(chatPost.messageId());
        }
    }
}
