package io.itinera.connectors.email;

import io.itinera.connectors.CaptureSink;
import io.itinera.connectors.Captured;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.Provider;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** Keeps e-mails back for the console's outbox, so that nothing leaves a fresh machine. */
@Component
class CaptureEmail implements Provider<EmailConnector> {
    private static final String NAME = "capture";
    private final CaptureSink sink;

    CaptureEmail(CaptureSink sink) {
        this.sink = sink;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public EmailConnector connector() {
        return new Capturing(sink);
    }

    private record Capturing(CaptureSink sink) implements EmailConnector {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Outcome send(Email email) {
            var content = new LinkedHashMap<String, Object>();
            content.put("from", email.from());
            content.put("to", email.to());
            content.put("subject", email.subject());
            content.put("html", email.html());
            content.put("text", email.text());
            content.put("headers", email.headers());
            content.put("files", email.parts().stream().map(EmailPart::name).toList());
            sink.keep(new Captured("email", email.messageId(), content));
            return new Outcome.Accepted(email.messageId());
        }
    }
}
