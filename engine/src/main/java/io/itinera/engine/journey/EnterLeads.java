package io.itinera.engine.journey;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.store.BulkInsert;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Brings a handful of leads into a journey in the present transaction. The unique key of journey_run has the last word
 * on "once at a time": where another node was quicker, the transaction fails and is to be repeated.
 */
@Component
class EnterLeads {
    private static final String INSERT =
            "INSERT INTO journey_run (instance_id, journey_key, lead_id, running, entered_at) VALUES (?, ?, ?, ?, ?)";

    record Entered(int enrolled, int skipped) {}

    private final JourneyEngine engine;
    private final Leads leads;
    private final RunMapper runs;
    private final BulkInsert bulk;
    private final Clock clock;

    EnterLeads(JourneyEngine engine, Leads leads, RunMapper runs, BulkInsert bulk, Clock clock) {
        this.engine = engine;
        this.leads = leads;
        this.runs = runs;
        this.bulk = bulk;
        this.clock = clock;
    }

    Entered enter(JourneyDefinition journey, List<String> leadIds) {
        if (leadIds.isEmpty()) {
            return new Entered(0, 0);
        }
        var known = leads.existing(leadIds);
        var barred = barred(journey, leadIds);
        var entering = leadIds.stream()
                .filter(id -> known.contains(id) && !barred.contains(id))
                .toList();
        if (!entering.isEmpty()) {
            var now = clock.instant();
            var instances = engine.start(journey.id(), entering);
            bulk.insert(INSERT, entering, id -> new Object[] {instances.get(id), journey.key(), id, 1, now});
        }
        return new Entered(entering.size(), leadIds.size() - entering.size());
    }

    private Set<String> barred(JourneyDefinition journey, List<String> leadIds) {
        return switch (journey.reEntry()) {
            case NEVER -> runs.everInside(journey.key(), leadIds);
            case AFTER_LEAVING -> runs.inside(journey.key(), leadIds);
        };
    }
}
