package io.itinera.engine.sweep;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.segment.Members;
import io.itinera.engine.segment.Segments;
import io.itinera.engine.store.DatabaseFailures;
import io.itinera.engine.store.Transactions;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Works through running sweeps, a range of leads a transaction that also moves the position on: whatever a crash undoes,
 * it undoes together. Threads and nodes work on ranges of their own. A lead that fails is counted and the others go on.
 * One that somebody else was just busy with, or whose rows somebody else holds, is no such lead: the batch is tried again.
 */
@Component
class RunSweeps {
    private static final Logger LOG = LoggerFactory.getLogger(RunSweeps.class);

    private final SweepMapper sweeps;
    private final SweepRanges ranges;
    private final SweepRangeMapper rangeMapper;
    private final Works works;
    private final Leads leads;
    private final Segments segments;
    private final Transactions transactions;

    RunSweeps(
            SweepMapper sweeps,
            SweepRanges ranges,
            SweepRangeMapper rangeMapper,
            Works works,
            Leads leads,
            Segments segments,
            Transactions transactions) {
        this.sweeps = sweeps;
        this.ranges = ranges;
        this.rangeMapper = rangeMapper;
        this.works = works;
        this.leads = leads;
        this.segments = segments;
        this.transactions = transactions;
    }

    /**
     * Does one range of one sweep.
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
            return transactions.retrying(() -> step(Integer.MAX_VALUE, false)) > 0;
        } catch (RuntimeException e) {
            throwIfPassing(e);
            LOG.warn("A batch of leads failed together; trying them one by one.", e);
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
            return transactions.retrying(() -> step(1, false));
        } catch (RuntimeException e) {
            throwIfPassing(e);
            LOG.error("A lead failed in a background job; it is counted there and the others go on.", e);
            return transactions.retrying(() -> step(1, true));
        }
    }

    private static void throwIfPassing(RuntimeException failure) {
        if (DatabaseFailures.isPassing(failure)) {
            throw failure;
        }
    }

    /** @return how many leads one does at once of what was found; 0 where nothing was */
    private int step(int size, boolean passOver) {
        var range = ranges.lock();
        if (range.isEmpty()) {
            return 0;
        }
        // asked after the lock: who paused it waits for those who have one
        var sweep = sweeps.stillRunning(range.get().sweepId());
        sweep.ifPresent(running -> advance(running, range.get(), size, passOver));
        return sweep.map(running -> works.of(running).leadsAtOnce()).orElse(1);
    }

    private void advance(SweepRow sweep, SweepRange range, int size, boolean passOver) {
        int most = Math.min(size, works.of(sweep).leadsAtOnce());
        var batch = sweep.everyone()
                ? leads.idsBetween(range.position(), range.until(), most)
                : sweeps.listedBetween(range, most);
        var last = batch.isEmpty() ? range.until() : batch.get(batch.size() - 1);
        boolean done = last.equals(range.until());
        rangeMapper.advance(range, last, done, passOver ? passedOver(sweep, batch) : work(sweep, batch));
    }

    private Seen passedOver(SweepRow sweep, List<String> batch) {
        var said = "Lead " + String.join(", ", batch) + " could not "
                + works.of(sweep).deed() + "; see the log.";
        return new Seen(0, 0, 0, batch.size(), said);
    }

    private Seen work(SweepRow sweep, List<String> batch) {
        var wanted = sweep.filter() == null ? new Members(batch, Map.of()) : segments.among(batch, sweep.filter());
        var worked = works.of(sweep).on(sweep, wanted.leadIds());
        int failed = wanted.failures().size();
        return new Seen(
                worked.done(),
                worked.skipped(),
                batch.size() - wanted.leadIds().size() - failed,
                failed,
                wanted.failures().values().stream().findFirst().orElse(null));
    }
}
