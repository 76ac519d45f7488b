package io.itinera.engine.leadjob;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.segment.Members;
import io.itinera.engine.segment.Segments;
import java.util.List;
import java.util.Map;

/** Work whose items are leads: all of them, a segment's, or listed ones. */
public abstract class WorkOnLeads implements LeadWork {
    private final Leads leads;
    private final Segments segments;

    protected WorkOnLeads(Leads leads, Segments segments) {
        this.leads = leads;
        this.segments = segments;
    }

    /** @param skipped for whom there was nothing to do; together as many as there were */
    public record Done(long done, long skipped) {}

    /** Does the work for leads that are meant, in the present transaction; ids may be of leads that are gone. */
    protected abstract Done on(LeadJob job, List<String> leadIds);

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
        var worked = on(job, wanted.leadIds());
        int failed = wanted.failures().size();
        return new Seen(
                worked.done(),
                worked.skipped(),
                batch.size() - wanted.leadIds().size() - failed,
                failed,
                wanted.failures().values().stream().findFirst().orElse(null));
    }
}
