package io.itinera.engine.scoring;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.decay.RecentBehaviour;
import io.itinera.engine.decision.Facts;
import io.itinera.engine.event.Events;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.lead.ScoredLead;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The view of a lead that expressions call {@code lead}: its fields and attributes, and what is derived from its
 * history. Nothing is read before an expression asks for it.
 */
@Component
public class LeadFacts {
    /** Names beside the lead's own fields and attributes. */
    static final Set<String> DERIVED = Set.of("qualified", "clicks", "purchases", "recent");

    private static final String QUALIFIED = "qualified";
    /** {@code lead.recent.x} is how much the lead did of x of late. */
    private static final String RECENT = "recent";

    /** What counts events, and of which type. */
    private static final Map<String, String> COUNTED = Map.of("clicks", "click", "purchases", "purchase");

    private final Leads leads;
    private final Events events;
    private final RecentBehaviour behaviour;

    LeadFacts(Leads leads, Events events, RecentBehaviour behaviour) {
        this.leads = leads;
        this.events = events;
        this.behaviour = behaviour;
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
        var known = memoized(() -> leads.findAll(ids));
        return views(ids, id -> known.get().get(id), qualified(ids));
    }

    /** As {@link #ofAll}, of leads that were read already. */
    public Function<String, Facts> ofKnown(Map<String, Lead> known) {
        return views(known.keySet(), known::get, qualified(known.keySet()));
    }

    /** As {@link #ofKnown}, of leads of which is known, too, whether they are qualified. */
    Function<String, Facts> ofScored(Map<String, ScoredLead> known) {
        return views(
                known.keySet(),
                id -> known.containsKey(id) ? known.get(id).lead() : null,
                id -> known.get(id).qualified());
    }

    private Predicate<String> qualified(Set<String> ids) {
        var qualified = memoized(() -> leads.qualified(ids));
        return id -> qualified.get().contains(id);
    }

    private Function<String, Facts> views(Set<String> ids, Function<String, Lead> known, Predicate<String> qualified) {
        var counts = memoized(() -> events.counts(ids, Set.copyOf(COUNTED.values())));
        var recent = memoized(() -> behaviour.of(ids));
        var views = new HashMap<String, Facts>();
        return leadId -> views.computeIfAbsent(
                leadId,
                id -> Facts.of(name -> {
                    if (name.equals(QUALIFIED)) {
                        return qualified.test(id);
                    }
                    if (name.equals(RECENT)) {
                        var did = recent.get().getOrDefault(id, Map.of());
                        return Facts.of(what -> did.getOrDefault(what, 0.0));
                    }
                    var type = COUNTED.get(name);
                    return type == null
                            ? existing(id, known.apply(id)).field(name)
                            : counts.get().getOrDefault(type, Map.of()).getOrDefault(id, 0L);
                }));
    }

    private static Lead existing(String id, Lead found) {
        if (found == null) {
            throw new NotFound("lead", id);
        }
        return found;
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
