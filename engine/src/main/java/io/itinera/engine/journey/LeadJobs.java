package io.itinera.engine.journey;

import static io.itinera.engine.journey.LeadJobState.CANCELLED;
import static io.itinera.engine.journey.LeadJobState.PAUSED;
import static io.itinera.engine.journey.LeadJobState.RUNNING;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.Ids;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.store.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Background jobs as they are asked for and looked at, whatever their kind; {@link RunLeadJobs} carries them out. */
@Component
class LeadJobs {
    private static final int IDS_A_STATEMENT = 500;

    private final LeadJobMapper jobs;
    private final LeadJobRanges ranges;
    private final Transactions transactions;
    private final Clock clock;

    LeadJobs(LeadJobMapper jobs, LeadJobRanges ranges, Transactions transactions, Clock clock) {
        this.jobs = jobs;
        this.ranges = ranges;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One about everybody. In the caller's transaction. */
    LeadJobStatus start(
            LeadJobKind kind, String journeyKey, String segment, String filter, String plan, long total, String by) {
        var row = row(kind, journeyKey, segment, plan, total, by);
        jobs.insert(row, true, filter);
        return row;
    }

    /** One about listed items alone. In the caller's transaction. */
    LeadJobStatus start(LeadJobKind kind, String journeyKey, List<String> itemIds, String plan, String by) {
        var row = row(kind, journeyKey, null, plan, itemIds.size(), by);
        jobs.insert(row, false, null);
        for (int from = 0; from < itemIds.size(); from += IDS_A_STATEMENT) {
            jobs.insertItems(row.id(), itemIds.subList(from, Math.min(itemIds.size(), from + IDS_A_STATEMENT)));
        }
        return row;
    }

    private LeadJobStatus row(LeadJobKind kind, String journeyKey, String segment, String plan, long total, String by) {
        return new LeadJobStatus(
                Ids.next(),
                kind,
                journeyKey,
                segment,
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

    LeadJobStatus get(LeadJobKind kind, String id) {
        return jobs.find(kind, id).orElseThrow(() -> new NotFound(kind.noun, id));
    }

    List<LeadJobStatus> latest(LeadJobKind kind, String journeyKey, int limit) {
        return jobs.ofJourney(kind, journeyKey, limit);
    }

    LeadJobStatus pause(LeadJobKind kind, String id) {
        transactions.retrying(() -> change(kind, id, Set.of(RUNNING), PAUSED));
        return transactions.retrying(() -> {
            ranges.awaitIdle(id);
            return get(kind, id);
        });
    }

    LeadJobStatus resume(LeadJobKind kind, String id) {
        return transactions.retrying(() -> change(kind, id, Set.of(PAUSED), RUNNING));
    }

    /** The state first, and the ranges in another transaction: the last of those at work are waited for, not hindered. */
    LeadJobStatus cancel(LeadJobKind kind, String id) {
        transactions.retrying(() -> change(kind, id, Set.of(RUNNING, PAUSED), CANCELLED));
        return transactions.retrying(() -> {
            ranges.giveUp(id);
            return get(kind, id);
        });
    }

    private LeadJobStatus change(LeadJobKind kind, String id, Set<LeadJobState> from, LeadJobState to) {
        get(kind, id);
        jobs.change(id, from, to, to.finished() ? clock.instant() : null);
        var job = get(kind, id);
        if (job.state() != to) {
            throw new Conflict("The " + kind.noun + " is " + job.state().name().toLowerCase(Locale.ROOT)
                    + " and stays so; start another one for the leads that are left.");
        }
        return job;
    }
}
