package io.itinera.engine.scoring;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.decision.Facts;
import io.itinera.engine.event.Events;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The view of a lead that expressions call {@code lead}: its fields and attributes, and what is derived from its
 * history. Nothing is read before an expression asks for it.
 */
@Component
public class LeadFacts {
    /** Names beside the lead's own fields and attributes. */
    static final Set<String> DERIVED = Set.of("qualified", "clicks", "purchases");

    private final Leads leads;
    private final Events events;

    LeadFacts(Leads leads, Events events) {
        this.leads = leads;
        this.events = events;
    }

    public Facts of(String leadId) {
        return ofAll(List.of(leadId)).apply(leadId);
    }

    /**
     * The views of many leads at once: what is asked of one of them is read for all of them, once.
     *
     * @return the view of each of these leads, by its id
     */
    public Function<String, Facts> ofAll(Collection<String> leadIds) {
        var ids = Set.copyOf(leadIds);
        return views(ids, memoized(() -> leads.findAll(ids)));
    }

    /** As {@link #ofAll}, of leads that were read already. */
    public Function<String, Facts> ofKnown(Map<String, Lead> known) {
        return views(Set.copyOf(known.keySet()), () -> known);
    }

    private Function<String, Facts> views(Set<String> ids, Supplier<Map<String, Lead>> known) {
        Supplier<Set<String>> qualified = memoized(() -> leads.qualified(ids));
        Supplier<Map<String, Long>> clicks = memoized(() -> events.counts(ids, "click"));
        Supplier<Map<String, Long>> purchases = memoized(() -> events.counts(ids, "purchase"));
        var views = new HashMap<String, Facts>();
        return leadId -> views.computeIfAbsent(
                leadId,
                id -> Facts.of(name -> switch (name) {
                    case "qualified" -> qualified.get().contains(id);
                    case "clicks" -> clicks.get().getOrDefault(id, 0L);
                    case "purchases" -> purchases.get().getOrDefault(id, 0L);
                    default -> existing(id, known.get()).field(name);
                }));
    }

    private static Lead existing(String id, Map<String, Lead> known) {
        if (!known.containsKey(id)) {
            throw new NotFound("lead", id);
        }
        return known.get(id);
    }

    private static <T> Supplier<T> memoized(Supplier<T> source) {
        return new Supplier<>() {
            private T value;

            @Override
            public T get() {
                return value == null ? value = source.get() : value;
            }
        };
    }
}
