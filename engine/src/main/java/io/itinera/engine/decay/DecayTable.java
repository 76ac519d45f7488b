package io.itinera.engine.decay;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.event.Event;
import io.itinera.engine.scoring.EventFacts;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The table {@code score-decay}: which events count as which behaviour, and how fast that fades. */
@Component
class DecayTable {
    static final String KEY = "score-decay";
    private static final Logger LOG = LoggerFactory.getLogger(DecayTable.class);

    private final Decisions decisions;

    DecayTable(Decisions decisions) {
        this.decisions = decisions;
    }

    record Counted(Event event, Behaviour behaviour) {}

    /** Every rule that applies counts. What the table makes no sense of is left out: no event is lost for a table's fault. */
    List<Counted> of(List<Event> events) {
        if (decisions.published(KEY).isEmpty()) {
            return List.of();
        }
        var attempts = decisions.attemptAll(
                KEY,
                events.stream()
                        .map(event -> Map.<String, Object>of("event", EventFacts.of(event)))
                        .toList());
        return IntStream.range(0, events.size())
                .boxed()
                .flatMap(i -> {
                    try {
                        return attempts.get(i).get().results().stream()
                                .map(row -> new Counted(events.get(i), Behaviour.of(row)))
                                .toList()
                                .stream();
                    } catch (DecisionFailed | InvalidInput e) {
                        logged(events.get(i), e);
                        return Stream.empty();
                    }
                })
                .toList();
    }

    private static void logged(Event event, RuntimeException failure) {
        LOG.warn("Event {} of type {} counts as no behaviour: {}", event.id(), event.type(), failure.getMessage());
    }
}
