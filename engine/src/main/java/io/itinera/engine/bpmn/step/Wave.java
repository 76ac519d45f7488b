package io.itinera.engine.bpmn.step;

import io.itinera.engine.decision.Facts;
import io.itinera.engine.scoring.LeadFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Leads that walk side by side, and what is known of them until a step changes it. */
final class Wave {
    private final Supplier<LeadFacts> source;
    private final Set<String> leadIds;
    private Map<String, List<Arrival>> arrivals = new LinkedHashMap<>();
    private Function<String, Facts> facts;

    Wave(Supplier<LeadFacts> source, Collection<String> leadIds) {
        this.source = source;
        this.leadIds = Set.copyOf(leadIds);
    }

    void add(Arrival arrival) {
        arrivals.computeIfAbsent(arrival.work(), work -> new ArrayList<>()).add(arrival);
    }

    void roll() {
        while (!arrivals.isEmpty()) {
            var now = arrivals;
            arrivals = new LinkedHashMap<>();
            now.values().forEach(this::doFor);
        }
    }

    private void doFor(List<Arrival> arrived) {
        var there = arrived.stream().filter(Arrival::isStillThere).toList();
        if (there.size() == 1) {
            facts = null;
            there.get(0).doAlone();
        } else if (!there.isEmpty()) {
            there.get(0).workFor(there.stream().map(Arrival::context).toList());
            facts = null;
            there.stream().filter(Arrival::isStillThere).forEach(Arrival::goOn);
        }
    }

    Facts factsOf(String leadId) {
        if (!leadIds.contains(leadId)) {
            return source.get().of(leadId);
        }
        if (facts == null) {
            facts = source.get().ofAll(leadIds);
        }
        return facts.apply(leadId);
    }
}
