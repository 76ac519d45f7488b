package io.itinera.engine.bpmn.run;

import io.itinera.engine.base.Worker;
import io.itinera.engine.event.Event;
import io.itinera.engine.event.EventSubscriber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Finds, by one join a batch, which journeys wait for the events that just came, and queues a wake-up for each in the
 * transaction that stores the events. An event that nobody waits for costs nothing more.
 */
@Component
class MatchEvents implements EventSubscriber {
    private static final int LEADS_A_QUERY = 500;

    private final WaitMapper waits;
    private final ObjectProvider<Worker> worker;

    MatchEvents(WaitMapper waits, @Qualifier("wakeUpWorker") ObjectProvider<Worker> worker) {
        this.waits = waits;
        this.worker = worker;
    }

    @Override
    public void received(List<Event> events) {
        for (int from = 0; from < events.size(); from += LEADS_A_QUERY) {
            match(events.subList(from, Math.min(events.size(), from + LEADS_A_QUERY)));
        }
    }

    private void match(List<Event> events) {
        var leads = new HashSet<String>();
        var types = new HashSet<String>();
        events.forEach(event -> {
            leads.add(event.leadId());
            types.add(event.type());
        });
        var waiting = waits.waiting(leads, types).stream()
                .collect(Collectors.groupingBy(wait -> wait.leadId() + "\n" + wait.eventType()));
        var wakeUps = new ArrayList<WakeUp>();
        for (var event : events) {
            for (var wait : waiting.getOrDefault(event.leadId() + "\n" + event.type(), List.of())) {
                wakeUps.add(new WakeUp(event.id(), wait.id(), wait.instanceId(), event.receivedAt(), 0, null));
            }
        }
        if (!wakeUps.isEmpty()) {
            waits.enqueue(wakeUps);
            worker.getObject().wakeAfterCommit();
        }
    }
}
