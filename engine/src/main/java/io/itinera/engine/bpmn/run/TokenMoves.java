package io.itinera.engine.bpmn.run;

import io.itinera.engine.journey.StepLog;
import io.itinera.engine.journey.StepRow;
import io.itinera.engine.store.PerTransaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What tokens did in the present transaction, written with few statements just before it commits: the step log, and
 * the events that came too early for the waits that begin now.
 */
@Component
class TokenMoves {
    /** @param left the elements that each instance left; @param consumed ids of the events that moved tokens on */
    record Moves(List<StepRow> entered, Map<String, Set<String>> left, List<Wait> waits, Set<String> consumed) {}

    private final StepLog steps;
    private final EarlyEvents earlyEvents;
    private final Clock clock;
    private final PerTransaction<Moves> moves;

    TokenMoves(StepLog steps, EarlyEvents earlyEvents, Clock clock) {
        this.steps = steps;
        this.earlyEvents = earlyEvents;
        this.clock = clock;
        this.moves = new PerTransaction<>(
                () -> new Moves(new ArrayList<>(), new HashMap<>(), new ArrayList<>(), new HashSet<>()), this::write);
    }

    void entered(String instanceId, String elementId) {
        moves.current().entered().add(new StepRow(instanceId, elementId, clock.instant()));
    }

    void left(String instanceId, String elementId) {
        moves.current()
                .left()
                .computeIfAbsent(instanceId, id -> new HashSet<>())
                .add(elementId);
    }

    void consumed(String eventId) {
        moves.current().consumed().add(eventId);
    }

    void waitBegan(Wait wait) {
        moves.current().waits().add(wait);
    }

    /** Early events first: they look at what the log said before this transaction. */
    private void write(Moves moves) {
        earlyEvents.match(moves);
        steps.append(moves.entered());
    }
}
