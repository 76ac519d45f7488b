package io.itinera.webapp.api;

import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.Ingested;
import io.itinera.engine.event.RejectedEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A batch as it arrived.
 *
 * @param readable the events whose JSON has the right form
 * @param places for each of these, its place in the batch
 * @param unreadable the others, by their place in the batch
 */
record EventBatch(List<IncomingEvent> readable, List<Integer> places, List<RejectedEvent> unreadable) {

    /** The outcome with the sender's places and with the events that never got as far. */
    Ingested withRejected(Ingested outcome) {
        var rejected = new ArrayList<>(unreadable);
        outcome.rejected().forEach(one -> rejected.add(new RejectedEvent(places.get(one.index()), one.message())));
        rejected.sort(Comparator.comparingInt(RejectedEvent::index));
        return new Ingested(outcome.accepted(), outcome.duplicates(), rejected);
    }
}
