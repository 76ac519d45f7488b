package io.itinera.engine.journey;

import io.itinera.engine.lead.Leads;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Cuts running enrolments into ranges of leads, a few ahead of those who work through them. A range in work is locked,
 * so a crash gives it back as it was after its last commit.
 */
@Component
class LeadJobRanges {
    static final int LEADS_A_RANGE = 100;
    private static final int RANGES_AT_ONCE = 20;

    private final LeadJobMapper enrolments;
    private final LeadJobRangeMapper ranges;
    private final Leads leads;
    private final Clock clock;

    LeadJobRanges(LeadJobMapper enrolments, LeadJobRangeMapper ranges, Leads leads, Clock clock) {
        this.enrolments = enrolments;
        this.ranges = ranges;
        this.leads = leads;
        this.clock = clock;
    }

    /** An open range that nobody else is at work on; locked until the present transaction ends. */
    Optional<LeadJobRange> lock() {
        var running = enrolments.running().stream().map(LeadJob::id).toList();
        return running.isEmpty() ? Optional.empty() : ranges.lockOpen(running);
    }

    /** @return whether there are new ranges, or an enrolment came to its end */
    boolean cut() {
        return enrolments.lockRunning().stream().anyMatch(this::cut);
    }

    private boolean cut(LeadJob enrolment) {
        fold(enrolment.id(), ranges.lockDone(enrolment.id()));
        int most = LEADS_A_RANGE * RANGES_AT_ONCE;
        var next = enrolment.everyone()
                ? leads.idsAfter(enrolment.position(), most)
                : enrolments.listedAfter(enrolment.id(), enrolment.position(), most);
        if (next.isEmpty()) {
            return finish(enrolment.id());
        }
        ranges.insert(enrolment.id(), ranges(enrolment.position(), next));
        enrolments.advance(enrolment.id(), next.get(next.size() - 1));
        return true;
    }

    private static List<LeadJobRange> ranges(String position, List<String> leadIds) {
        var cut = new ArrayList<LeadJobRange>();
        var after = position == null ? "" : position;
        for (int from = 0; from < leadIds.size(); from += LEADS_A_RANGE) {
            var until = leadIds.get(Math.min(leadIds.size(), from + LEADS_A_RANGE) - 1);
            cut.add(new LeadJobRange(null, after, until));
            after = until;
        }
        return cut;
    }

    private boolean finish(String id) {
        if (ranges.count(id) > 0) {
            return false;
        }
        enrolments.finish(id, LeadJobState.DONE, clock.instant());
        enrolments.deleteLeads(id);
        return true;
    }

    /** Waits for those who are at work on it. */
    void awaitIdle(String id) {
        ranges.lockAll(id);
    }

    /** Nobody comes in by it any more. */
    void giveUp(String id) {
        fold(id, ranges.lockAll(id));
        enrolments.deleteLeads(id);
    }

    private void fold(String id, List<String> untils) {
        if (!untils.isEmpty()) {
            enrolments.add(id, ranges.sum(id, untils));
            ranges.delete(id, untils);
        }
    }
}
