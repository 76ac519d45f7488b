package io.itinera.engine.rescore;

import io.itinera.engine.decay.RecentBehaviour;
import io.itinera.engine.decision.PublishedTables;
import io.itinera.engine.event.Events;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.sweep.Sweep;
import io.itinera.engine.sweep.SweepRow;
import io.itinera.engine.sweep.SweepState;
import io.itinera.engine.sweep.Sweeps;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Leads of whom something has changed since all were last scored: the profile, an event, what fades. After the table itself
 * changed, that is every lead.
 */
@Component
class FindChanged {
    private static final int LOOKED_AT = 20;

    private final Sweeps sweeps;
    private final PublishedTables tables;
    private final Leads leads;
    private final Events events;
    private final RecentBehaviour behaviour;

    FindChanged(Sweeps sweeps, PublishedTables tables, Leads leads, Events events, RecentBehaviour behaviour) {
        this.sweeps = sweeps;
        this.tables = tables;
        this.leads = leads;
        this.events = events;
        this.behaviour = behaviour;
    }

    List<String> among(List<String> leadIds, SweepRow sweep) {
        return since(sweep).map(since -> changed(leadIds, since)).orElse(leadIds);
    }

    private List<String> changed(List<String> leadIds, Instant since) {
        var changed = new HashSet<>(leads.changedSince(leadIds, since));
        changed.addAll(events.receivedSince(leadIds, since));
        changed.addAll(behaviour.fadedSince(leadIds, since));
        return leadIds.stream().filter(changed::contains).toList();
    }

    /** When the last job began that scored all leads by this version of the table; empty where there was none. */
    private Optional<Instant> since(SweepRow sweep) {
        var published = tables.publishedAt(sweep.subject());
        return sweeps.latest(sweep.work(), sweep.subject(), LOOKED_AT).stream()
                .filter(earlier -> earlier.state() == SweepState.DONE && earlier.whole() && earlier.failed() == 0)
                .map(Sweep::startedAt)
                .filter(start -> start.isBefore(sweep.startedAt())
                        && published.filter(at -> at.isAfter(start)).isEmpty())
                .findFirst();
    }
}
