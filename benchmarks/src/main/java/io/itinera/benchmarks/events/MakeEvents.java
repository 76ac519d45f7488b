package io.itinera.benchmarks.events;

import io.itinera.benchmarks.waiting.WaitingLeads;
import io.itinera.engine.base.Ids;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.LeadRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Events as they come in: one in ten is the click that its lead waits for, the others are visits nobody waits for. */
final class MakeEvents {
    static final int ONE_IN = 10;

    private final WaitingLeads waiting;
    private final List<String> visitors;
    private int visits;

    /** @param visitors leads whose visits come in between */
    MakeEvents(WaitingLeads waiting, List<String> visitors) {
        this.waiting = waiting;
        this.visitors = visitors;
    }

    List<IncomingEvent> batch(int size) {
        var events = new ArrayList<IncomingEvent>(size);
        for (int i = 0; i < size; i++) {
            events.add(
                    i % ONE_IN == 0
                            ? event(waiting.next(), "click")
                            : event(visitors.get(visits++ % visitors.size()), "page-visit"));
        }
        return events;
    }

    private static IncomingEvent event(String leadId, String type) {
        return new IncomingEvent(
                Ids.next(),
                new LeadRef(leadId, null, null, null),
                type,
                null,
                Map.of("url", "https://www.example.test/offer", "campaign", "spring"));
    }
}
