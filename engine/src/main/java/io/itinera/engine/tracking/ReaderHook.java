package io.itinera.engine.tracking;

import io.itinera.connectors.Inbound;
import io.itinera.connectors.InboundRequest;
import io.itinera.connectors.ReportReader;
import java.util.List;

/** Takes in what a channel's provider posts: what people answer, and what became of messages. */
record ReaderHook(ReportReader reader) implements Hook {
    private static final String PLAIN = "text/plain;charset=UTF-8";

    @Override
    public String provider() {
        return reader.name();
    }

    @Override
    public HookAnswer receive(HookRequest request) {
        var inbound = reader.read(new InboundRequest(request.url(), request.headers(), request.text()));
        if (inbound instanceof Inbound.Genuine genuine) {
            return HookAnswer.of(
                    genuine.reports().stream().map(ReadReports::receipt).toList());
        }
        if (inbound instanceof Inbound.Question question) {
            return HookAnswer.saying(List.of(), PLAIN, question.answer());
        }
        throw refused(inbound);
    }

    private static HookRefused refused(Inbound inbound) {
        if (inbound instanceof Inbound.NotConfigured missing) {
            return HookRefused.notConfigured(missing.setting());
        }
        return inbound instanceof Inbound.Unreadable unreadable
                ? HookRefused.unreadable(unreadable.reason())
                : HookRefused.unsigned(((Inbound.Forged) inbound).reason());
    }
}
