package io.itinera.engine.event;

import io.itinera.engine.base.InvalidInput;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a batch apart: bad events, repetitions, and chunks of good ones. */
@Component
class IngestEvents {
    private static final int EVENTS_A_TRANSACTION = 500;

    private final AppendWhatGoes appendWhatGoes;
    private final Clock clock;

    IngestEvents(AppendWhatGoes appendWhatGoes, Clock clock) {
        this.appendWhatGoes = appendWhatGoes;
        this.clock = clock;
    }

    Ingested ingest(List<IncomingEvent> batch) {
        var rejected = new ArrayList<RejectedEvent>();
        var good = checked(batch, rejected);
        int accepted = 0;
        for (int from = 0; from < good.size(); from += EVENTS_A_TRANSACTION) {
            var chunk = good.subList(from, Math.min(good.size(), from + EVENTS_A_TRANSACTION));
            var appended = appendWhatGoes.append(chunk);
            accepted += appended.accepted();
            rejected.addAll(appended.rejected());
        }
        rejected.sort(Comparator.comparingInt(RejectedEvent::index));
        return new Ingested(accepted, batch.size() - rejected.size() - accepted, List.copyOf(rejected));
    }

    private List<Numbered> checked(List<IncomingEvent> batch, List<RejectedEvent> rejected) {
        var now = clock.instant();
        var ids = new HashSet<String>();
        var good = new ArrayList<Numbered>();
        for (int i = 0; i < batch.size(); i++) {
            try {
                var event = CheckEvent.checked(batch.get(i), now);
                if (ids.add(event.id())) {
                    good.add(new Numbered(i, event));
                }
            } catch (InvalidInput reason) {
                rejected.add(new RejectedEvent(i, reason.getMessage()));
            }
        }
        return good;
    }
}
