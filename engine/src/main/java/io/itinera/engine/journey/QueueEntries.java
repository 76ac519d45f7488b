package io.itinera.engine.journey;

import io.itinera.engine.decision.ConditionFailed;
import io.itinera.engine.decision.Conditions;
import io.itinera.engine.decision.Facts;
import io.itinera.engine.event.Event;
import io.itinera.engine.event.EventSubscriber;
import io.itinera.engine.scoring.EventFacts;
import io.itinera.engine.scoring.LeadFacts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Notes, in the transaction that stores events, which of them bring their leads into a journey; {@link EnterByEvents} does
 * it, so that a journey that fails never keeps an event out.
 */
@Component
class QueueEntries implements EventSubscriber {
    private static final Logger LOG = LoggerFactory.getLogger(QueueEntries.class);

    private record Wanted(String journeyKey, Event event, String filter) {}

    private final Entrance entrance;
    private final JourneyStateMapper states;
    private final Conditions conditions;
    private final ObjectProvider<LeadFacts> facts;
    private final StoredEntries entries;
    private final JourneyWorkers workers;

    QueueEntries(
            Entrance entrance,
            JourneyStateMapper states,
            Conditions conditions,
            ObjectProvider<LeadFacts> facts,
            StoredEntries entries,
            JourneyWorkers workers) {
        this.entrance = entrance;
        this.states = states;
        this.conditions = conditions;
        this.facts = facts;
        this.entries = entries;
        this.workers = workers;
    }

    @Override
    public void received(List<Event> events) {
        var byType = events.stream().collect(Collectors.groupingBy(Event::type));
        var wanted = entrance.entries().entrySet().stream()
                .filter(entry -> byType.containsKey(entry.getValue().event()))
                .flatMap(entry -> wanted(entry.getKey(), entry.getValue(), byType))
                .toList();
        if (!wanted.isEmpty()) {
            queue(wanted);
        }
    }

    private static Stream<Wanted> wanted(String journeyKey, JourneyEntry entry, Map<String, List<Event>> byType) {
        return byType.get(entry.event()).stream().map(event -> new Wanted(journeyKey, event, entry.filter()));
    }

    private void queue(List<Wanted> wanted) {
        var archived = states.archived();
        var leads = facts.getObject()
                .ofAll(wanted.stream().map(one -> one.event().leadId()).collect(Collectors.toSet()));
        var rows = wanted.stream()
                .filter(one -> !archived.contains(one.journeyKey()))
                .filter(one -> one.filter() == null || holds(one, leads))
                .map(one -> new EntryRow(
                        one.journeyKey(),
                        one.event().id(),
                        one.event().leadId(),
                        0,
                        one.event().receivedAt()))
                .toList();
        if (!rows.isEmpty()) {
            entries.add(rows);
            workers.entriesQueued();
        }
    }

    /** An event on which the filter fails is none that the drawing asked for; the others are not held up by it. */
    private boolean holds(Wanted wanted, Function<String, Facts> leads) {
        var event = wanted.event();
        try {
            return conditions.read(wanted.filter()).holds(EventFacts.filtered(event, event.leadId(), leads));
        } catch (ConditionFailed e) {
            LOG.warn("Event {} does not bring its lead into {}: {}", event.id(), wanted.journeyKey(), e.getMessage());
            return false;
        }
    }
}
