package io.itinera.engine.journey;

import io.itinera.engine.base.NotFound;
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
 * Works through running enrolments, a range of leads a transaction that also moves the position on: whatever a crash
 * undoes, it undoes together. Threads and nodes work on ranges of their own. A lead that cannot be started is counted and
 * the others go on. One that another enrolment just brought in, or whose rows somebody else holds, is no such lead: the
 * batch is tried again.
 */
@Component
class RunLeadJobs {
    private static final Logger LOG = LoggerFactory.getLogger(RunLeadJobs.class);

    private final LeadJobMapper enrolments;
    private final LeadJobRanges ranges;
    private final LeadJobRangeMapper rangeMapper;
    private final EnterLeads enter;
    private final JourneyEngine engine;
    private final Leads leads;
    private final Segments segments;
    private final Transactions transactions;

    RunLeadJobs(
            LeadJobMapper enrolments,
            LeadJobRanges ranges,
            LeadJobRangeMapper rangeMapper,
            EnterLeads enter,
            JourneyEngine engine,
            Leads leads,
            Segments segments,
            Transactions transactions) {
        this.enrolments = enrolments;
        this.ranges = ranges;
        this.rangeMapper = rangeMapper;
        this.enter = enter;
        this.engine = engine;
        this.leads = leads;
        this.segments = segments;
        this.transactions = transactions;
    }

    /**
     * Does one range of one enrolment.
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
            return transactions.retrying(() -> step(LeadJobRanges.LEADS_A_RANGE, false));
        } catch (RuntimeException e) {
            throwIfPassing(e);
            LOG.warn("A batch of leads could not enter their journey together; trying them one by one.", e);
            return oneByOne();
        }
    }

    private boolean oneByOne() {
        boolean more = true;
        for (int i = 0; i < LeadJobRanges.LEADS_A_RANGE && more; i++) {
            more = single();
        }
        return more;
    }

    private boolean single() {
        try {
            return transactions.retrying(() -> step(1, false));
        } catch (RuntimeException e) {
            throwIfPassing(e);
            LOG.error("A lead could not enter its journey; it is counted as failed and the others go on.", e);
            return transactions.retrying(() -> step(1, true));
        }
    }

    private static void throwIfPassing(RuntimeException failure) {
        if (DatabaseFailures.isPassing(failure)) {
            throw failure;
        }
    }

    private boolean step(int size, boolean passOver) {
        var range = ranges.lock();
        // asked after the lock: who paused it waits for those who have one
        range.ifPresent(some -> enrolments
                .stillRunning(some.enrolmentId())
                .ifPresent(enrolment -> advance(enrolment, some, size, passOver)));
        return range.isPresent();
    }

    private void advance(LeadJob enrolment, LeadJobRange range, int size, boolean passOver) {
        var batch = enrolment.everyone()
                ? leads.idsBetween(range.position(), range.until(), size)
                : enrolments.listedBetween(range, size);
        var last = batch.isEmpty() ? range.until() : batch.get(batch.size() - 1);
        boolean done = last.equals(range.until());
        rangeMapper.advance(range, last, done, passOver ? passedOver(batch) : enter(enrolment, batch));
    }

    private static Seen passedOver(List<String> batch) {
        return new Seen(
                0, 0, 0, batch.size(), "Lead " + String.join(", ", batch) + " could not be started; see the log.");
    }

    private Seen enter(LeadJob enrolment, List<String> batch) {
        var wanted =
                enrolment.filter() == null ? new Members(batch, Map.of()) : segments.among(batch, enrolment.filter());
        var entered = enter.enter(journey(enrolment), wanted.leadIds());
        int failed = wanted.failures().size();
        return new Seen(
                entered.enrolled(),
                entered.skipped(),
                batch.size() - wanted.leadIds().size() - failed,
                failed,
                wanted.failures().values().stream().findFirst().orElse(null));
    }

    private JourneyDefinition journey(LeadJob job) {
        return engine.newest(job.journeyKey()).orElseThrow(() -> new NotFound("journey", job.journeyKey()));
    }
}
