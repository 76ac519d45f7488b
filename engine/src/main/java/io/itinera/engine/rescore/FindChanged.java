package io.itinera.engine.rescore;

import io.itinera.engine.decay.RecentBehaviour;
import io.itinera.engine.decision.PublishedTables;
import io.itinera.engine.event.Events;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.leadjob.LeadJob;
import io.itinera.engine.leadjob.LeadJobState;
import io.itinera.engine.leadjob.LeadJobStatus;
import io.itinera.engine.leadjob.LeadJobs;
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

    private final LeadJobs jobs;
    private final PublishedTables tables;
    private final Leads leads;
    private final Events events;
    private final RecentBehaviour behaviour;

    FindChanged(LeadJobs jobs, PublishedTables tables, Leads leads, Events events, RecentBehaviour behaviour) {
        this.jobs = jobs;
        this.tables = tables;
        this.leads = leads;
        this.events = events;
        this.behaviour = behaviour;
    }

    List<String> among(List<String> leadIds, LeadJob job) {
        return since(job).map(since -> changed(leadIds, since)).orElse(leadIds);
    }

    private List<String> changed(List<String> leadIds, Instant since) {
        var changed = new HashSet<>(leads.changedSince(leadIds, since));
        changed.addAll(events.receivedSince(leadIds, since));
        changed.addAll(behaviour.fadedSince(leadIds, since));
        return leadIds.stream().filter(changed::contains).toList();
    }

    /** When the last job began that scored all leads by this version of the table; empty where there was none. */
    private Optional<Instant> since(LeadJob job) {
        var published = tables.publishedAt(job.subject());
        return jobs.latest(job.kind(), job.subject(), LOOKED_AT).stream()
                .filter(earlier -> earlier.state() == LeadJobState.DONE && whole(earlier) && earlier.failed() == 0)
                .map(LeadJobStatus::startedAt)
                .filter(start -> start.isBefore(job.startedAt())
                        && published.filter(at -> at.isAfter(start)).isEmpty())
                .findFirst();
    }

    private static boolean whole(LeadJobStatus job) {
        return job.everyone() && job.segment() == null;
    }
}
