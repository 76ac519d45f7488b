package io.itinera.connectors.social;

import io.itinera.connectors.CaptureSink;
import io.itinera.connectors.Captured;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Provider;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** Keeps them back for the console's outbox, so that nothing leaves a fresh machine. */
@Component
class CaptureSocial implements Provider<SocialConnector> {
    private static final String NAME = "capture";
    private final CaptureSink sink;

    CaptureSocial(CaptureSink sink) {
        this.sink = sink;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public SocialConnector connector() {
        return new Capturing(sink);
    }

    private record Capturing(CaptureSink sink) implements SocialConnector {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Outcome post(SocialPost socialPost) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("link", socialPost.link());
            var content = new LinkedHashMap<String, Object>();
            content.put("to", socialPost.network());
            content.put("text", socialPost.text());
            content.put("fields", fields);
            sink.keep(new Captured("social", socialPost.key(), content));
            return new Outcome.Accepted(socialPost.key());
        }
    }
}
