package io.itinera.engine.leadjob;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.segment.Segment;
import io.itinera.engine.segment.Segments;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Background jobs over many leads. They show how far they are, can be paused, resumed and cancelled, and go on where they
 * were after a restart or a crash. What is done with the leads says a {@link LeadWork}, which the methods name by its kind.
 */
@Component
public class LeadJobs {
    private final StoredJobs stored;
    private final Leads leads;
    private final Segments segments;
    private final LeadJobWorkers workers;

    LeadJobs(StoredJobs stored, Leads leads, Segments segments, LeadJobWorkers workers) {
        this.stored = stored;
        this.leads = leads;
        this.segments = segments;
        this.workers = workers;
    }

    /**
     * One about leads. It begins once the caller's transaction is committed.
     *
     * @param plan what the work has to know; may be null
     * @throws io.itinera.engine.base.NotFound where the selection names no segment
     */
    @Transactional
    public LeadJobStatus start(String kind, String subject, Selection selection, String plan, String by) {
        if (selection instanceof Selection.Of listed) {
            return start(kind, subject, listed.leadIds(), plan, by);
        }
        var segment = selection instanceof Selection.Segment named ? segments.get(named.key()) : null;
        return woken(stored.insert(kind, subject, segment, plan, leads.count(), by));
    }

    /** One about all items that the work finds, of which there are about so many. */
    @Transactional
    public LeadJobStatus start(String kind, String subject, long total, String plan, String by) {
        return woken(stored.insert(kind, subject, (Segment) null, plan, total, by));
    }

    /** One about these items alone. */
    @Transactional
    public LeadJobStatus start(String kind, String subject, List<String> itemIds, String plan, String by) {
        return woken(stored.insert(kind, subject, itemIds, plan, by));
    }

    /** @throws io.itinera.engine.base.NotFound where there is none of that kind and id */
    public LeadJobStatus get(String kind, String id) {
        return stored.get(kind, id);
    }

    /** Newest first. */
    public List<LeadJobStatus> latest(String kind, String subject, int limit) {
        return stored.latest(kind, subject, limit);
    }

    /**
     * Nothing is done by it any more until it is resumed. Pausing twice is harmless.
     *
     * @throws io.itinera.engine.base.Conflict where it has come to its end
     */
    public LeadJobStatus pause(String kind, String id) {
        return stored.pause(kind, id);
    }

    /**
     * Goes on after the last item that was looked at. Resuming a running one is harmless.
     *
     * @throws io.itinera.engine.base.Conflict where it has come to its end
     */
    public LeadJobStatus resume(String kind, String id) {
        return woken(stored.resume(kind, id));
    }

    /**
     * What is done stays done, the rest does not come. Cancelling twice is harmless.
     *
     * @throws io.itinera.engine.base.Conflict where all items were looked at already
     */
    public LeadJobStatus cancel(String kind, String id) {
        return stored.cancel(kind, id);
    }

    /** To be told where jobs that rested may go on. */
    public void wake() {
        workers.jobsWaiting();
    }

    private LeadJobStatus woken(LeadJobStatus job) {
        workers.jobsWaiting();
        return job;
    }
}
