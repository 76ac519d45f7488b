package io.itinera.engine.journey;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.leadjob.LeadJob;
import io.itinera.engine.leadjob.Seen;
import io.itinera.engine.leadjob.WorkOnLeads;
import io.itinera.engine.segment.Segments;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings the leads of an enrolment into their journey. */
@Component
class EnrolLeads extends WorkOnLeads {
    static final String KIND = "ENROL";

    private static final Logger LOG = LoggerFactory.getLogger(EnrolLeads.class);

    private final EnterLeads enter;
    private final Entrance entrance;
    private final PausedJourneys paused;

    EnrolLeads(EnterLeads enter, Entrance entrance, PausedJourneys paused, Leads leads, Segments segments) {
        super(leads, segments);
        this.enter = enter;
        this.entrance = entrance;
        this.paused = paused;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String noun() {
        return "enrolment";
    }

    @Override
    public Set<String> resting() {
        return paused.now();
    }

    @Override
    protected Done on(LeadJob job, List<String> leadIds) {
        var entered = enter.enter(entrance.of(job.subject()), leadIds);
        return new Done(entered.enrolled(), entered.skipped());
    }

    @Override
    public Seen passOver(LeadJob job, String id, RuntimeException why) {
        LOG.error("A lead could not enter its journey; it is counted as failed and the others go on.", why);
        return new Seen(0, 0, 0, 1, "Lead " + id + " could not be started; see the log.");
    }
}
