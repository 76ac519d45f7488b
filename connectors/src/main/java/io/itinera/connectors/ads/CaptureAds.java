package io.itinera.connectors.ads;

import io.itinera.connectors.CaptureSink;
import io.itinera.connectors.Captured;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Provider;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Keeps them back for the console's outbox, so that nothing leaves a fresh machine. */
@Component
class CaptureAds implements Provider<AdsConnector> {
    private static final String NAME = "capture";
    private final CaptureSink sink;

    CaptureAds(CaptureSink sink) {
        this.sink = sink;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public AdsConnector connector() {
        return new Capturing(sink);
    }

    private record Capturing(CaptureSink sink) implements AdsConnector {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Outcome change(AudienceChange audienceChange) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("action", audienceChange.action().name().toLowerCase(Locale.ROOT));
            fields.put("network", audienceChange.network());
            fields.put("audience", audienceChange.audience());
            var content = new LinkedHashMap<String, Object>();
            content.put("to", audienceChange.email() == null ? audienceChange.phone() : audienceChange.email());
            content.put("fields", fields);
            sink.keep(new Captured("ads", audienceChange.key(), content));
            return new Outcome.Accepted(audienceChange.key());
        }
    }
}
