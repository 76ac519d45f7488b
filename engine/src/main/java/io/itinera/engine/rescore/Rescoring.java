package io.itinera.engine.rescore;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.leadjob.LeadJobStatus;
import io.itinera.engine.leadjob.LeadJobs;
import io.itinera.engine.leadjob.Selection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Background jobs that score leads anew: all of them, a segment's, listed ones, or those of whom something has changed. A
 * lead whose score stays what it was gets no second entry.
 */
@Component
public class Rescoring {
    private static final String KIND = RescoreLeads.KIND;
    private static final int SHOWN = 20;

    private final LeadJobs jobs;
    private final Decisions decisions;

    Rescoring(LeadJobs jobs, Decisions decisions) {
        this.jobs = jobs;
        this.decisions = decisions;
    }

    /** @throws NotFound where no such table is published, or the selection names no segment */
    public LeadJobStatus start(String decisionKey, Selection selection, boolean onlyChanged, String by) {
        if (decisions.published(decisionKey).isEmpty()) {
            throw new NotFound("decision", decisionKey);
        }
        return jobs.start(KIND, decisionKey, selection, onlyChanged ? RescoreLeads.ONLY_CHANGED : null, by);
    }

    /** Scores all leads by a table that is being published in this transaction. */
    public LeadJobStatus startAll(String decisionKey, String by) {
        return jobs.start(KIND, decisionKey, new Selection.All(), null, by);
    }

    /** Whether it leaves out leads of whom nothing has changed. */
    public static boolean onlyChanged(LeadJobStatus job) {
        return RescoreLeads.ONLY_CHANGED.equals(job.plan());
    }

    /** Newest first, the last twenty. */
    public List<LeadJobStatus> latest(String decisionKey) {
        return jobs.latest(KIND, decisionKey, SHOWN);
    }

    /** @throws NotFound where there is none */
    public LeadJobStatus get(String id) {
        return jobs.get(KIND, id);
    }

    /** @throws Conflict where it has come to its end */
    public LeadJobStatus pause(String id) {
        return jobs.pause(KIND, id);
    }

    /** @throws Conflict where it has come to its end */
    public LeadJobStatus resume(String id) {
        return jobs.resume(KIND, id);
    }

    /**
     * New scores stay, the other leads keep theirs.
     *
     * @throws Conflict where all leads were looked at already
     */
    public LeadJobStatus cancel(String id) {
        return jobs.cancel(KIND, id);
    }
}
