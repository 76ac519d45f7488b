package io.itinera.engine.journey;

import io.itinera.engine.leadjob.LeadJob;
import io.itinera.engine.leadjob.LeadWork;
import io.itinera.engine.leadjob.Seen;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes leads out of their journey; its items are instances. */
@Component
class TakeLeadsOut implements LeadWork {
    static final String KIND = "EXIT";

    private static final Logger LOG = LoggerFactory.getLogger(TakeLeadsOut.class);

    private final RunMapper runs;
    private final BrakeEngine engine;

    TakeLeadsOut(RunMapper runs, BrakeEngine engine) {
        this.runs = runs;
        this.engine = engine;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String noun() {
        return "cancellation";
    }

    @Override
    public List<String> after(LeadJob job, int most) {
        return runs.runningAfter(job.subject(), job.position() == null ? "" : job.position(), null, most);
    }

    @Override
    public List<String> between(LeadJob job, String after, String until, int most) {
        return runs.runningAfter(job.subject(), after, until, most);
    }

    @Override
    public Seen work(LeadJob job, List<String> ids) {
        int cancelled = engine.cancel(ids, job.plan());
        return new Seen(cancelled, ids.size() - cancelled, 0, 0, null);
    }

    @Override
    public Seen passOver(LeadJob job, String id, RuntimeException why) {
        LOG.error("Instance {} could not be taken out of its journey; it goes on, and so do the others.", id, why);
        return new Seen(0, 0, 0, 1, "A lead could not be taken out: " + why.getMessage());
    }
}
