package io.itinera.engine.scoring;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.decision.Facts;
import io.itinera.engine.lead.Lead;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The views of leads that are looked at together. For one batch and one thread. */
class LeadViews implements Function<String, Facts> {
    private final Set<String> leadIds;
    private final Function<String, Lead> leads;
    private final Map<String, Supplier<Function<String, Object>>> derived = new HashMap<>();
    private final Map<String, Facts> views = new HashMap<>();

    LeadViews(Set<String> leadIds, Function<String, Lead> leads) {
        this.leadIds = leadIds;
        this.leads = leads;
    }

    /** @param byLead asked when the first of the leads is asked for it, and then no more */
    LeadViews with(String name, Supplier<Function<String, Object>> byLead) {
        derived.put(name, memoized(byLead));
        return this;
    }

    /** What a fact asks a lead for in its turn may be anything but itself. */
    LeadViews with(LeadFact fact) {
        return with(fact.name(), () -> fact.ofAll(leadIds, id -> view(id, fact.name())));
    }

    @Override
    public Facts apply(String leadId) {
        return views.computeIfAbsent(leadId, id -> view(id, null));
    }

    private Facts view(String id, String hidden) {
        var lead = memoized(() -> existing(id));
        return Facts.of(name -> name.equals(hidden) ? null : field(id, lead, name));
    }

    private Object field(String id, Supplier<Lead> lead, String name) {
        var byLead = derived.get(name);
        return byLead == null ? lead.get().field(name) : byLead.get().apply(id);
    }

    private Lead existing(String id) {
        var lead = leads.apply(id);
        if (lead == null) {
            throw new NotFound("lead", id);
        }
        return lead;
    }

    static <T> Supplier<T> memoized(Supplier<T> source) {
        return new Supplier<>() {
            private T value;

            @Override
            public T get() {
                return value == null ? value = source.get() : value;
            }
        };
    }
}
