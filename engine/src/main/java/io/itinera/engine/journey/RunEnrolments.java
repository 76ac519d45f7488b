package io.itinera.engine.journey;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.segment.Members;
import io.itinera.engine.segment.Segments;
import io.itinera.engine.store.DatabaseFailures;
import io.itinera.engine.store.Transactions;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Works through running enrolments, a few leads a transaction that also moves the position on: whatever a crash undoes,
 * it undoes together. A lead that cannot be started is counted and the others go on. One that another enrolment just
 * brought in, or whose rows somebody else holds, is no such lead: the batch is tried again.
 */
@Component
class RunEnrolments {
    private static final Logger LOG = LoggerFactory.getLogger(RunEnrolments.class);
    static final int LEADS_A_TRANSACTION = 100;

    private final EnrolmentMapper enrolments;
    private final EnterLeads enter;
    private final JourneyEngine engine;
    private final Leads leads;
    private final Segments segments;
    private final Transactions transactions;
    private final Clock clock;

    RunEnrolments(
            EnrolmentMapper enrolments,
            EnterLeads enter,
            JourneyEngine engine,
            Leads leads,
            Segments segments,
            Transactions transactions,
            Clock clock) {
        this.enrolments = enrolments;
        this.enter = enter;
        this.engine = engine;
        this.leads = leads;
        this.segments = segments;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Does one batch of one enrolment.
     *
     * @return true where there was one
     * @throws RuntimeException where the database is away or others hold its rows; nobody is passed over for that
     */
    boolean run() {
        try {
            return transactions.retrying(() -> step(LEADS_A_TRANSACTION, false));
        } catch (RuntimeException e) {
            throwIfPassing(e);
            LOG.warn("A batch of leads could not enter their journey together; trying them one by one.", e);
            return oneByOne();
        }
    }

    private boolean oneByOne() {
        boolean more = true;
        for (int i = 0; i < LEADS_A_TRANSACTION && more; i++) {
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
        var next = enrolments.lockNext();
        next.ifPresent(job -> advance(job, size, passOver));
        return next.isPresent();
    }

    private void advance(EnrolmentRow job, int size, boolean passOver) {
        var batch = job.everyone()
                ? leads.idsAfter(job.position(), size)
                : enrolments.listedAfter(job.id(), job.position(), size);
        if (batch.isEmpty()) {
            enrolments.finish(job.id(), EnrolmentState.DONE, clock.instant());
            enrolments.deleteLeads(job.id());
            return;
        }
        var last = batch.get(batch.size() - 1);
        if (passOver) {
            var failure = "Lead " + last + " could not be started; see the log.";
            enrolments.advance(job.id(), last, 0, 0, 0, batch.size(), failure);
            return;
        }
        var wanted = job.filter() == null ? new Members(batch, Map.of()) : segments.among(batch, job.filter());
        var entered = enter.enter(journey(job), wanted.leadIds());
        int failed = wanted.failures().size();
        enrolments.advance(
                job.id(),
                last,
                entered.enrolled(),
                entered.skipped(),
                batch.size() - wanted.leadIds().size() - failed,
                failed,
                wanted.failures().values().stream().findFirst().orElse(null));
    }

    private JourneyDefinition journey(EnrolmentRow job) {
        return engine.newest(job.journeyKey()).orElseThrow(() -> new NotFound("journey", job.journeyKey()));
    }
}
