package io.itinera.engine.decay;

import io.itinera.engine.decision.Facts;
import io.itinera.engine.scoring.LeadFact;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** {@code lead.recent.x} is how much the lead did of x of late. */
@Component
class RecentFact implements LeadFact {
    private final RecentBehaviour behaviour;

    RecentFact(RecentBehaviour behaviour) {
        this.behaviour = behaviour;
    }

    @Override
    public String name() {
        return "recent";
    }

    @Override
    public Function<String, Object> ofAll(Set<String> leadIds, Function<String, Facts> leads) {
        var all = behaviour.of(leadIds);
        return id -> {
            var did = all.getOrDefault(id, Map.of());
            return Facts.of(what -> did.getOrDefault(what, 0.0));
        };
    }
}
