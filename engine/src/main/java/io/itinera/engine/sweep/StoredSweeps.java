package io.itinera.engine.sweep;

import static io.itinera.engine.sweep.SweepState.CANCELLED;
import static io.itinera.engine.sweep.SweepState.PAUSED;
import static io.itinera.engine.sweep.SweepState.RUNNING;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.Ids;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.segment.Segments;
import io.itinera.engine.store.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sweeps as they are asked for and looked at; {@link RunSweeps} carries them out. */
@Component
class StoredSweeps {
    private static final int IDS_A_STATEMENT = 500;

    private final SweepMapper sweeps;
    private final SweepRanges ranges;
    private final Leads leads;
    private final Segments segments;
    private final Transactions transactions;
    private final Clock clock;

    StoredSweeps(
            SweepMapper sweeps,
            SweepRanges ranges,
            Leads leads,
            Segments segments,
            Transactions transactions,
            Clock clock) {
        this.sweeps = sweeps;
        this.ranges = ranges;
        this.leads = leads;
        this.segments = segments;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Transactional
    public Sweep create(String work, String subject, Selection selection, String by) {
        if (selection instanceof Selection.Of listed) {
            return insert(row(work, subject, selection, listed.leadIds().size(), by), listed.leadIds());
        }
        var row = row(work, subject, selection, leads.count(), by);
        sweeps.insert(
                row, row.segment() == null ? null : segments.get(row.segment()).filter());
        return row;
    }

    private Sweep insert(Sweep row, List<String> ids) {
        sweeps.insert(row, null);
        for (int from = 0; from < ids.size(); from += IDS_A_STATEMENT) {
            sweeps.insertLeads(row.id(), ids.subList(from, Math.min(ids.size(), from + IDS_A_STATEMENT)));
        }
        return row;
    }

    private Sweep row(String work, String subject, Selection selection, long total, String by) {
        return new Sweep(
                Ids.next(),
                work,
                subject,
                selection instanceof Selection.Segment named ? named.key() : null,
                !(selection instanceof Selection.Of),
                selection instanceof Selection.Changed,
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

    Sweep get(String work, String id) {
        return sweeps.find(id).filter(sweep -> sweep.work().equals(work)).orElseThrow(() -> new NotFound("job", id));
    }

    List<Sweep> latest(String work, String subject, int limit) {
        return sweeps.of(work, subject, limit);
    }

    Sweep pause(String work, String id) {
        transactions.retrying(() -> change(work, id, Set.of(RUNNING), PAUSED));
        return transactions.retrying(() -> {
            ranges.awaitIdle(id);
            return get(work, id);
        });
    }

    Sweep resume(String work, String id) {
        return transactions.retrying(() -> change(work, id, Set.of(PAUSED), RUNNING));
    }

    /** The state first, and the ranges in another transaction: the last of those at work are waited for, not hindered. */
    Sweep cancel(String work, String id) {
        transactions.retrying(() -> change(work, id, Set.of(RUNNING, PAUSED), CANCELLED));
        return transactions.retrying(() -> {
            ranges.giveUp(id);
            return get(work, id);
        });
    }

    void forgetLead(String leadId) {
        sweeps.forgetLead(leadId);
    }

    private Sweep change(String work, String id, Set<SweepState> from, SweepState to) {
        get(work, id);
        sweeps.change(id, from, to, to.finished() ? clock.instant() : null);
        var sweep = get(work, id);
        if (sweep.state() != to) {
            throw new Conflict("The job is " + sweep.state().name().toLowerCase(Locale.ROOT)
                    + " and stays so; start another one for more leads.");
        }
        return sweep;
    }
}
