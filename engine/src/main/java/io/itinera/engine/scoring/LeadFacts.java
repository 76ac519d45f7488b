package io.itinera.engine.scoring;

import io.itinera.engine.decision.Facts;
import io.itinera.engine.event.Events;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.lead.ScoredLead;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The view of a lead that expressions call {@code lead}: its fields and attributes, and what is derived from its
 * history. Nothing is read before an expression asks for it.
 */
@Component
public class LeadFacts {
    private static final String QUALIFIED = "qualified";

    /** What counts events, and of which type. */
    private static final Map<String, String> COUNTED = Map.of("clicks", "click", "purchases", "purchase");

    private final Leads leads;
    private final Events events;
    private final SingletonSupplier<Map<String, LeadFact>> more;

    /** @param more asked for late, because who knows more of a lead may ask tables, too */
    LeadFacts(Leads leads, Events events, ObjectProvider<LeadFact> more) {
        this.leads = leads;
        this.events = events;
        this.more = SingletonSupplier.of(
                () -> more.stream().collect(Collectors.toMap(LeadFact::name, Function.identity())));
    }

    /** The names beside a lead's own fields and attributes. */
    Set<String> derived() {
        var names = new HashSet<>(more.obtain().keySet());
        names.add(QUALIFIED);
        names.addAll(COUNTED.keySet());
        return names;
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
        var known = LeadViews.memoized(() -> leads.findAll(ids));
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
                id -> Optional.ofNullable(known.get(id)).map(ScoredLead::lead).orElse(null),
                id -> known.get(id).qualified());
    }

    private Predicate<String> qualified(Set<String> ids) {
        var qualified = LeadViews.memoized(() -> leads.qualified(ids));
        return id -> qualified.get().contains(id);
    }

    private Function<String, Facts> views(Set<String> ids, Function<String, Lead> known, Predicate<String> qualified) {
        var views = new LeadViews(ids, known).with(QUALIFIED, () -> qualified::test);
        COUNTED.forEach((name, type) -> views.with(name, () -> counted(events.counts(ids, type))));
        more.obtain().values().forEach(views::with);
        return views;
    }

    private static Function<String, Object> counted(Map<String, Long> counts) {
        return id -> counts.getOrDefault(id, 0L);
    }
}
