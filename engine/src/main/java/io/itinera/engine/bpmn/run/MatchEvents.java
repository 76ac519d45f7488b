package io.itinera.engine.bpmn.run;

import io.itinera.engine.event.Event;
import io.itinera.engine.event.EventSubscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds, by two looks a batch, which journeys wait for the events that just came, and queues a wake-up for each in the
 * transaction that stores the events. An event that nobody waits for costs nothing more.
 */
@Component
class MatchEvents implements EventSubscriber {
    private record Asked(String leadId, String eventType) {}

    private final FindWaits waits;
    private final QueueWakeUps queue;

    MatchEvents(FindWaits waits, QueueWakeUps queue) {
        this.waits = waits;
        this.queue = queue;
    }

    @Override
    public void received(List<Event> events) {
        var leads = events.stream().map(Event::leadId).collect(Collectors.toSet());
        var waiting = waits.ofLeads(leads).stream()
                .collect(Collectors.groupingBy(wait -> new Asked(wait.leadId(), wait.eventType())));
        var matches = new ArrayList<QueueWakeUps.Match>();
        for (var event : events) {
            waiting.getOrDefault(new Asked(event.leadId(), event.type()), List.of())
                    .forEach(wait -> matches.add(new QueueWakeUps.Match(event, wait)));
        }
        queue.of(matches);
    }
}
