package io.itinera.engine.leadjob;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Cuts running jobs into ranges of items, a few ahead of those who work through them. A range in work is locked, so a
 * crash gives it back as it was after its last commit.
 */
@Component
class LeadJobRanges {
    private static final int RANGES_AT_ONCE = 20;

    private final LeadJobMapper jobs;
    private final LeadJobRangeMapper ranges;
    private final LeadWorks works;
    private final Clock clock;

    LeadJobRanges(LeadJobMapper jobs, LeadJobRangeMapper ranges, LeadWorks works, Clock clock) {
        this.jobs = jobs;
        this.ranges = ranges;
        this.works = works;
        this.clock = clock;
    }

    /** An open range that nobody else is at work on; locked until the present transaction ends. */
    Optional<LeadJobRange> lock() {
        var running = jobs.running().stream()
                .filter(job -> !works.rests(job))
                .map(LeadJob::id)
                .toList();
        return running.isEmpty() ? Optional.empty() : ranges.lockOpen(running);
    }

    /** @return whether there are new ranges, or a job came to its end */
    boolean cut() {
        return jobs.lockRunning().stream().filter(job -> !works.rests(job)).anyMatch(this::cut);
    }

    private boolean cut(LeadJob job) {
        fold(job.id(), ranges.lockDone(job.id()));
        var work = works.of(job);
        int each = work.itemsAtOnce();
        int most = each * RANGES_AT_ONCE;
        var next = job.everyone() ? work.after(job, most) : jobs.listedAfter(job.id(), job.position(), most);
        if (next.isEmpty()) {
            return finish(job.id());
        }
        ranges.insert(job.id(), ranges(job.position(), next, each));
        jobs.advance(job.id(), next.get(next.size() - 1));
        return true;
    }

    private static List<LeadJobRange> ranges(String position, List<String> ids, int each) {
        var cut = new ArrayList<LeadJobRange>();
        var after = position == null ? "" : position;
        for (int from = 0; from < ids.size(); from += each) {
            var until = ids.get(Math.min(ids.size(), from + each) - 1);
            cut.add(new LeadJobRange(null, after, until));
            after = until;
        }
        return cut;
    }

    private boolean finish(String id) {
        if (ranges.count(id) > 0) {
            return false;
        }
        jobs.finish(id, LeadJobState.DONE, clock.instant());
        jobs.deleteItems(id);
        return true;
    }

    /** Waits for those who are at work on it. */
    void awaitIdle(String id) {
        ranges.lockAll(id);
    }

    /** No more of its items is looked at. */
    void giveUp(String id) {
        fold(id, ranges.lockAll(id));
        jobs.deleteItems(id);
    }

    private void fold(String id, List<String> untils) {
        if (!untils.isEmpty()) {
            jobs.add(id, ranges.sum(id, untils));
            ranges.delete(id, untils);
        }
    }
}
