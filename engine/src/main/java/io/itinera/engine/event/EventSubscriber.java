package io.itinera.engine.event;

import java.util.List;

/** A feature that acts on what leads do. */
public interface EventSubscriber {
    /**
     * Called with new events only, each exactly once, inside the transaction that keeps them: what the subscriber
     * writes is there if and only if the events are. Their leads are locked meanwhile.
     */
    void received(List<Event> events);
}
