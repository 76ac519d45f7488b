package io.itinera.engine.rescore;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.leadjob.LeadJob;
import io.itinera.engine.leadjob.Seen;
import io.itinera.engine.leadjob.WorkOnLeads;
import io.itinera.engine.scoring.Scoring;
import io.itinera.engine.segment.Segments;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Scores leads anew by the table that is the job's subject. */
@Component
class RescoreLeads extends WorkOnLeads {
    static final String KIND = "RESCORE";

    /** The plan of a job that leaves out whose score cannot have changed. */
    static final String ONLY_CHANGED = "changed";

    /** What a batch costs beside its leads is shared by this many. */
    private static final int ITEMS_AT_ONCE = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(RescoreLeads.class);

    private final Scoring scoring;
    private final FindChanged changed;

    RescoreLeads(Scoring scoring, FindChanged changed, Leads leads, Segments segments) {
        super(leads, segments);
        this.scoring = scoring;
        this.changed = changed;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String noun() {
        return "rescoring";
    }

    @Override
    public int itemsAtOnce() {
        return ITEMS_AT_ONCE;
    }

    @Override
    protected Done on(LeadJob job, List<String> leadIds) {
        var wanted = ONLY_CHANGED.equals(job.plan()) ? changed.among(leadIds, job) : leadIds;
        int scored = scoring.scoreExisting(wanted, job.subject()).size();
        return new Done(scored, leadIds.size() - (long) scored);
    }

    @Override
    public Seen passOver(LeadJob job, String id, RuntimeException why) {
        LOG.error("Lead {} could not be scored; it keeps its score and the others go on.", id, why);
        return new Seen(0, 0, 0, 1, "Lead " + id + " could not be scored; see the log.");
    }
}
