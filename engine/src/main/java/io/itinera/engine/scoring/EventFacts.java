package io.itinera.engine.scoring;

import io.itinera.engine.decision.Facts;
import io.itinera.engine.event.Event;
import java.util.function.Function;

/** The view of an event that expressions call {@code event}: its type and time, else its attributes. */
public final class EventFacts {
    private EventFacts() {}

    /**
     * What the filter of an event may name: {@code event}, {@code lead} and {@code leadId}.
     *
     * @param leads what is known of each lead by its id; asked only where the filter names the lead
     */
    public static Function<String, Object> filtered(Event event, String leadId, Function<String, Facts> leads) {
        return name -> switch (name) {
            case "event" -> of(event);
            case "lead" -> leads.apply(leadId);
            case "leadId" -> leadId;
            default -> null;
        };
    }

    public static Facts of(Event event) {
        return Facts.of(name -> switch (name) {
            case "type" -> event.type();
            case "occurredAt" -> event.occurredAt();
            default -> event.attributes().get(name);
        });
    }
}
