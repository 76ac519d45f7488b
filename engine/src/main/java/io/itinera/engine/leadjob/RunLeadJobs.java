package io.itinera.engine.leadjob;

import io.itinera.engine.store.DatabaseFailures;
import io.itinera.engine.store.Transactions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Works through running jobs, a range of items a transaction that also moves the position on: whatever a crash undoes,
 * it undoes together. Threads and nodes work on ranges of their own. An item that fails is counted and the others go on.
 * One that another job was just at work on, or whose rows somebody else holds, is no such item: the batch is tried again.
 */
@Component
class RunLeadJobs {
    private static final Logger LOG = LoggerFactory.getLogger(RunLeadJobs.class);

    private final LeadJobMapper jobs;
    private final LeadJobRanges ranges;
    private final LeadJobRangeMapper rangeMapper;
    private final LeadWorks works;
    private final Transactions transactions;

    RunLeadJobs(
            LeadJobMapper jobs,
            LeadJobRanges ranges,
            LeadJobRangeMapper rangeMapper,
            LeadWorks works,
            Transactions transactions) {
        this.jobs = jobs;
        this.ranges = ranges;
        this.rangeMapper = rangeMapper;
        this.works = works;
        this.transactions = transactions;
    }

    /**
     * Does one range of one job.
     *
     * @return true where there was one
     * @throws RuntimeException where the database is away or others hold its rows; nobody is passed over for that
     */
    boolean run() {
        if (oneRange()) {
            return true;
        }
        boolean more = transactions.retrying(ranges::cut);
        if (more) {
            oneRange();
        }
        return more;
    }

    private boolean oneRange() {
        try {
            return transactions.retrying(() -> step(Integer.MAX_VALUE, null)) > 0;
        } catch (RuntimeException e) {
            throwIfPassing(e);
            LOG.warn("What is to be done with a batch of leads cannot be done together; trying them one by one.", e);
            return oneByOne();
        }
    }

    private boolean oneByOne() {
        int left = single();
        for (int i = 1; i < left; i++) {
            single();
        }
        return left > 0;
    }

    private int single() {
        try {
            return transactions.retrying(() -> step(1, null));
        } catch (RuntimeException e) {
            throwIfPassing(e);
            return transactions.retrying(() -> step(1, e));
        }
    }

    private static void throwIfPassing(RuntimeException failure) {
        if (DatabaseFailures.isPassing(failure)) {
            throw failure;
        }
    }

    /**
     * @param failed why the item at the beginning is to be passed over; null where it is to be worked on
     * @return how many items the job does at once of which a range was found; 0 where none was
     */
    private int step(int size, RuntimeException failed) {
        var range = ranges.lock();
        if (range.isEmpty()) {
            return 0;
        }
        // asked after the lock: who paused it waits for those who have one
        var running = jobs.stillRunning(range.get().jobId()).filter(job -> !works.rests(job));
        running.ifPresent(job -> advance(job, range.get(), size, failed));
        return running.map(job -> works.of(job).itemsAtOnce()).orElse(1);
    }

    private void advance(LeadJob job, LeadJobRange range, int size, RuntimeException failed) {
        var work = works.of(job);
        int most = Math.min(size, work.itemsAtOnce());
        var batch = job.everyone()
                ? work.between(job, range.position(), range.until(), most)
                : jobs.listedBetween(range, most);
        var last = batch.isEmpty() ? range.until() : batch.get(batch.size() - 1);
        rangeMapper.advance(range, last, last.equals(range.until()), seen(work, job, batch, failed));
    }

    private static Seen seen(LeadWork work, LeadJob job, List<String> batch, RuntimeException failed) {
        if (batch.isEmpty()) {
            return new Seen(0, 0, 0, 0, null);
        }
        return failed == null ? work.work(job, batch) : work.passOver(job, batch.get(0), failed);
    }
}
