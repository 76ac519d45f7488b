package io.itinera.connectors.crm;

import io.itinera.connectors.CaptureSink;
import io.itinera.connectors.Captured;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Provider;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** Keeps records back for the console, so that nothing leaves a fresh machine. */
@Component
class CaptureCrm implements Provider<CrmConnector> {
    private static final String NAME = "capture";
    private final CaptureSink sink;

    CaptureCrm(CaptureSink sink) {
        this.sink = sink;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CrmConnector connector() {
        return new Capturing(sink);
    }

    private record Capturing(CaptureSink sink) implements CrmConnector {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Outcome upsert(CrmRecord record) {
            var content = new LinkedHashMap<String, Object>();
            content.put("kind", record.kind());
            content.put("fields", record.fields());
            sink.keep(new Captured("crm", record.idempotencyKey(), content));
            return new Outcome.Accepted(record.idempotencyKey());
        }
    }
}
