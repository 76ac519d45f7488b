package io.itinera.engine.scoring;

import io.itinera.engine.decision.Facts;
import io.itinera.engine.event.Event;

/** The view of an event that expressions call {@code event}: its type and time, else its attributes. */
public final class EventFacts {
    private EventFacts() {}

    public static Facts of(Event event) {
        return Facts.of(name -> switch (name) {
            case "type" -> event.type();
            case "occurredAt" -> event.occurredAt();
            default -> event.attributes().get(name);
        });
    }
}
