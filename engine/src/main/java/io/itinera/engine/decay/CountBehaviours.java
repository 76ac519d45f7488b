package io.itinera.engine.decay;

import io.itinera.engine.decay.StoredAmounts.Key;
import io.itinera.engine.event.Event;
import io.itinera.engine.event.EventSubscriber;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Adds new events to what their leads did, in the transaction that keeps them: each counts once, however late it comes. */
@Component
class CountBehaviours implements EventSubscriber {
    private final DecayTable table;
    private final StoredAmounts amounts;

    CountBehaviours(DecayTable table, StoredAmounts amounts) {
        this.table = table;
        this.amounts = amounts;
    }

    @Override
    public void received(List<Event> events) {
        var counted = table.of(events.stream()
                .sorted(Comparator.comparing(Event::occurredAt).thenComparing(Event::id))
                .toList());
        if (counted.isEmpty()) {
            return;
        }
        var known = amounts.of(
                counted.stream().map(one -> one.event().leadId()).distinct().toList());
        var changed = new TreeMap<Key, Amount>(Comparator.comparing(Key::leadId).thenComparing(Key::behaviour));
        for (var one : counted) {
            var behaviour = one.behaviour();
            var at = one.event().occurredAt();
            var key = new Key(one.event().leadId(), behaviour.name());
            var before = changed.getOrDefault(key, known.getOrDefault(key, new Amount(0, at, behaviour.halfLife())));
            changed.put(key, before.plus(behaviour.weight(), at, behaviour.halfLife()));
        }
        amounts.put(changed);
    }
}
