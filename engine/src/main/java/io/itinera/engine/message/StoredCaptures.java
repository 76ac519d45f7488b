package io.itinera.engine.message;

import io.itinera.connectors.CaptureSink;
import io.itinera.connectors.Captured;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what capture providers did not send, by idempotency key: for messages that is their id. */
@Component
class StoredCaptures implements CaptureSink {
    private final CaptureMapper captures;
    private final Clock clock;

    StoredCaptures(CaptureMapper captures, Clock clock) {
        this.captures = captures;
        this.clock = clock;
    }

    @Override
    public void keep(Captured captured) {
        captures.put(captured.key(), captured.kind(), captured.content(), clock.instant());
    }

    Optional<Map<String, Object>> find(String messageId) {
        return Optional.ofNullable(captures.find(messageId)).map(CapturedRow::content);
    }

    void eraseLead(String leadId) {
        captures.eraseLead(leadId);
    }

    record CapturedRow(String kind, Map<String, Object> content) {}
}
