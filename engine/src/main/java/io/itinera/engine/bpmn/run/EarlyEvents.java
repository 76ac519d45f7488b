package io.itinera.engine.bpmn.run;

import io.itinera.engine.bpmn.run.TokenMoves.Moves;
import io.itinera.engine.event.Event;
import io.itinera.engine.event.Events;
import io.itinera.engine.journey.StepLog;
import io.itinera.engine.journey.StepRow;
import io.itinera.engine.lead.Leads;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds events that came before the wait for them began: those that are newer than the lead's arrival at the step
 * before it. The locks on the leads, which receiving an event takes as well, put the two in an order: either the event
 * sees the wait, or the wait sees the event.
 */
@Component
class EarlyEvents {
    private final StepLog steps;
    private final Leads leads;
    private final Events events;
    private final QueueWakeUps queue;

    EarlyEvents(StepLog steps, Leads leads, Events events, QueueWakeUps queue) {
        this.steps = steps;
        this.leads = leads;
        this.events = events;
        this.queue = queue;
    }

    void match(Moves moves) {
        if (moves.waits().isEmpty()) {
            return;
        }
        var since = since(moves);
        var waits = moves.waits().stream()
                .filter(wait -> since.containsKey(wait.instanceId()))
                .toList();
        if (waits.isEmpty()) {
            return;
        }
        var leadIds = waits.stream().map(Wait::leadId).collect(Collectors.toSet());
        leads.lock(leadIds);
        var byLead = newer(leadIds, waits, since).stream()
                .filter(event -> !moves.consumed().contains(event.id()))
                .collect(Collectors.groupingBy(Event::leadId));
        var matches = new ArrayList<QueueWakeUps.Match>();
        for (var wait : waits) {
            byLead.getOrDefault(wait.leadId(), List.of()).stream()
                    .filter(event -> event.type().equals(wait.eventType()))
                    .filter(event -> event.occurredAt().isAfter(since.get(wait.instanceId())))
                    .forEach(event -> matches.add(new QueueWakeUps.Match(event, wait)));
        }
        queue.of(matches);
    }

    private List<Event> newer(Set<String> leadIds, List<Wait> waits, Map<String, Instant> since) {
        var types = waits.stream().map(Wait::eventType).collect(Collectors.toSet());
        var oldest = waits.stream()
                .map(wait -> since.get(wait.instanceId()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return events.after(oldest, leadIds, types);
    }

    /** When each instance arrived at the step that it left now; an instance that has just begun is not in the answer. */
    private Map<String, Instant> since(Moves moves) {
        var instances = moves.waits().stream().map(Wait::instanceId).collect(Collectors.toSet());
        instances.retainAll(moves.left().keySet());
        if (instances.isEmpty()) {
            return Map.of();
        }
        var since = new HashMap<String, Instant>();
        steps.lastEntries(instances)
                .forEach((instance, entries) -> entries.stream()
                        .filter(entry -> moves.left().get(instance).contains(entry.elementId()))
                        .map(StepRow::enteredAt)
                        .min(Comparator.naturalOrder())
                        .ifPresent(at -> since.put(instance, at)));
        return since;
    }
}
