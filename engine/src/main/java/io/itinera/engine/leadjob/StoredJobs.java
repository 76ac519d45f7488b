package io.itinera.engine.leadjob;

import static io.itinera.engine.leadjob.LeadJobState.CANCELLED;
import static io.itinera.engine.leadjob.LeadJobState.PAUSED;
import static io.itinera.engine.leadjob.LeadJobState.RUNNING;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.Ids;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.segment.Segment;
import io.itinera.engine.store.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Background jobs as they are kept; {@link RunLeadJobs} carries them out. */
@Component
class StoredJobs {
    private static final int IDS_A_STATEMENT = 500;

    private final LeadJobMapper jobs;
    private final LeadJobRanges ranges;
    private final LeadWorks works;
    private final Transactions transactions;
    private final Clock clock;

    StoredJobs(LeadJobMapper jobs, LeadJobRanges ranges, LeadWorks works, Transactions transactions, Clock clock) {
        this.jobs = jobs;
        this.ranges = ranges;
        this.works = works;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param segment null for everybody */
    LeadJobStatus insert(String kind, String subject, Segment segment, String plan, long total, String by) {
        var row = row(kind, subject, segment == null ? null : segment.key(), true, plan, total, by);
        jobs.insert(row, segment == null ? null : segment.filter());
        return row;
    }

    LeadJobStatus insert(String kind, String subject, List<String> itemIds, String plan, String by) {
        var row = row(kind, subject, null, false, plan, itemIds.size(), by);
        jobs.insert(row, null);
        for (int from = 0; from < itemIds.size(); from += IDS_A_STATEMENT) {
            jobs.insertItems(row.id(), itemIds.subList(from, Math.min(itemIds.size(), from + IDS_A_STATEMENT)));
        }
        return row;
    }

    private LeadJobStatus row(
            String kind, String subject, String segment, boolean everyone, String plan, long total, String by) {
        return new LeadJobStatus(
                Ids.next(),
                kind,
                subject,
                segment,
                everyone,
                plan,
                RUNNING,
                total,
                0,
                0,
                0,
                0,
                null,
                by,
                clock.instant(),
                null);
    }

    LeadJobStatus get(String kind, String id) {
        return jobs.find(kind, id).orElseThrow(() -> new NotFound(noun(kind), id));
    }

    List<LeadJobStatus> latest(String kind, String subject, int limit) {
        return jobs.ofSubject(kind, subject, limit);
    }

    LeadJobStatus pause(String kind, String id) {
        transactions.retrying(() -> change(kind, id, Set.of(RUNNING), PAUSED));
        return transactions.retrying(() -> {
            ranges.awaitIdle(id);
            return get(kind, id);
        });
    }

    LeadJobStatus resume(String kind, String id) {
        return transactions.retrying(() -> change(kind, id, Set.of(PAUSED), RUNNING));
    }

    /** The state first, and the ranges in another transaction: the last of those at work are waited for, not hindered. */
    LeadJobStatus cancel(String kind, String id) {
        transactions.retrying(() -> change(kind, id, Set.of(RUNNING, PAUSED), CANCELLED));
        return transactions.retrying(() -> {
            ranges.giveUp(id);
            return get(kind, id);
        });
    }

    private LeadJobStatus change(String kind, String id, Set<LeadJobState> from, LeadJobState to) {
        get(kind, id);
        jobs.change(id, from, to, to.finished() ? clock.instant() : null);
        var job = get(kind, id);
        if (job.state() != to) {
            throw new Conflict("The " + noun(kind) + " is " + job.state().name().toLowerCase(Locale.ROOT)
                    + " and stays so; start another one for the leads that are left.");
        }
        return job;
    }

    private String noun(String kind) {
        return works.of(kind).noun();
    }
}
