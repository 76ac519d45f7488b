package io.itinera.engine.sweep;

import io.itinera.engine.lead.Leads;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Cuts running sweeps into ranges of leads, a few ahead of those who work through them. A range in work is locked,
 * so a crash gives it back as it was after its last commit.
 */
@Component
class SweepRanges {
    private static final int RANGES_AT_ONCE = 20;

    private final SweepMapper sweeps;
    private final SweepRangeMapper ranges;
    private final Leads leads;
    private final Works works;
    private final Clock clock;

    SweepRanges(SweepMapper sweeps, SweepRangeMapper ranges, Leads leads, Works works, Clock clock) {
        this.sweeps = sweeps;
        this.works = works;
        this.ranges = ranges;
        this.leads = leads;
        this.clock = clock;
    }

    /** An open range that nobody else is at work on; locked until the present transaction ends. */
    Optional<SweepRange> lock() {
        var running = sweeps.running().stream().map(SweepRow::id).toList();
        return running.isEmpty() ? Optional.empty() : ranges.lockOpen(running);
    }

    /** @return whether there are new ranges, or a sweep came to its end */
    boolean cut() {
        return sweeps.lockRunning().stream().anyMatch(this::cut);
    }

    private boolean cut(SweepRow sweep) {
        fold(sweep.id(), ranges.lockDone(sweep.id()));
        int each = works.of(sweep).leadsAtOnce();
        int most = each * RANGES_AT_ONCE;
        var next = sweep.everyone()
                ? leads.idsAfter(sweep.position(), most)
                : sweeps.listedAfter(sweep.id(), sweep.position(), most);
        if (next.isEmpty()) {
            return finish(sweep.id());
        }
        ranges.insert(sweep.id(), ranges(sweep.position(), next, each));
        sweeps.advance(sweep.id(), next.get(next.size() - 1));
        return true;
    }

    private static List<SweepRange> ranges(String position, List<String> leadIds, int each) {
        var cut = new ArrayList<SweepRange>();
        var after = position == null ? "" : position;
        for (int from = 0; from < leadIds.size(); from += each) {
            var until = leadIds.get(Math.min(leadIds.size(), from + each) - 1);
            cut.add(new SweepRange(null, after, until));
            after = until;
        }
        return cut;
    }

    private boolean finish(String id) {
        if (ranges.count(id) > 0) {
            return false;
        }
        sweeps.finish(id, SweepState.DONE, clock.instant());
        sweeps.deleteLeads(id);
        return true;
    }

    /** Waits for those who are at work on it. */
    void awaitIdle(String id) {
        ranges.lockAll(id);
    }

    /** Nobody comes in by it any more. */
    void giveUp(String id) {
        fold(id, ranges.lockAll(id));
        sweeps.deleteLeads(id);
    }

    private void fold(String id, List<String> untils) {
        if (!untils.isEmpty()) {
            sweeps.add(id, ranges.sum(id, untils));
            ranges.delete(id, untils);
        }
    }
}
