package io.itinera.engine.journey;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.segment.Members;
import io.itinera.engine.segment.Segments;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings the leads of an enrolment into their journey. */
@Component
class EnrolLeads implements LeadWork {
    private static final Logger LOG = LoggerFactory.getLogger(EnrolLeads.class);

    private final EnterLeads enter;
    private final JourneyEngine engine;
    private final Leads leads;
    private final Segments segments;

    EnrolLeads(EnterLeads enter, JourneyEngine engine, Leads leads, Segments segments) {
        this.enter = enter;
        this.engine = engine;
        this.leads = leads;
        this.segments = segments;
    }

    @Override
    public LeadJobKind kind() {
        return LeadJobKind.ENROL;
    }

    @Override
    public List<String> after(LeadJob job, int most) {
        return leads.idsAfter(job.position(), most);
    }

    @Override
    public List<String> between(LeadJob job, String after, String until, int most) {
        return leads.idsBetween(after, until, most);
    }

    @Override
    public Seen work(LeadJob job, List<String> batch) {
        var wanted = job.filter() == null ? new Members(batch, Map.of()) : segments.among(batch, job.filter());
        var entered = enter.enter(journey(job), wanted.leadIds());
        int failed = wanted.failures().size();
        return new Seen(
                entered.enrolled(),
                entered.skipped(),
                batch.size() - wanted.leadIds().size() - failed,
                failed,
                wanted.failures().values().stream().findFirst().orElse(null));
    }

    @Override
    public Seen passOver(LeadJob job, String id, RuntimeException why) {
        LOG.error("A lead could not enter its journey; it is counted as failed and the others go on.", why);
        return new Seen(0, 0, 0, 1, "Lead " + id + " could not be started; see the log.");
    }

    private JourneyDefinition journey(LeadJob job) {
        return engine.newest(job.journeyKey()).orElseThrow(() -> new NotFound("journey", job.journeyKey()));
    }
}
