package io.itinera.engine.kit;

import io.itinera.engine.event.Event;
import io.itinera.engine.event.EventSubscriber;
import java.util.List;
import java.util.function.Consumer;

/** A subscriber that does what a test wants: listen, or fail. */
public class EventProbe implements EventSubscriber {
    private volatile Consumer<List<Event>> reaction;

    EventProbe() {
        reset();
    }

    public void react(Consumer<List<Event>> newReaction) {
        reaction = newReaction;
    }

    void reset() {
        reaction = events -> {};
    }

    @Override
    public void received(List<Event> events) {
        reaction.accept(events);
    }
}
