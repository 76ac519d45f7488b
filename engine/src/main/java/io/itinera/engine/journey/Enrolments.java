package io.itinera.engine.journey;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.segment.Segments;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enrolments as they are asked for and looked at; {@link EnrolLeads} does the work. */
@Component
class Enrolments {
    private static final LeadJobKind KIND = LeadJobKind.ENROL;

    private final LeadJobs jobs;
    private final Leads leads;
    private final Segments segments;

    Enrolments(LeadJobs jobs, Leads leads, Segments segments) {
        this.jobs = jobs;
        this.leads = leads;
        this.segments = segments;
    }

    @Transactional
    public Enrolment create(JourneyDefinition journey, Selection selection, String by) {
        if (selection instanceof Selection.Of listed) {
            return Enrolment.of(jobs.start(KIND, journey.key(), listed.leadIds(), null, by));
        }
        var segment = selection instanceof Selection.Segment named ? segments.get(named.key()) : null;
        return Enrolment.of(jobs.start(
                KIND,
                journey.key(),
                segment == null ? null : segment.key(),
                segment == null ? null : segment.filter(),
                null,
                leads.count(),
                by));
    }

    Enrolment get(String id) {
        return Enrolment.of(jobs.get(KIND, id));
    }

    List<Enrolment> latest(String journeyKey, int limit) {
        return jobs.latest(KIND, journeyKey, limit).stream().map(Enrolment::of).toList();
    }

    Enrolment pause(String id) {
        return Enrolment.of(jobs.pause(KIND, id));
    }

    Enrolment resume(String id) {
        return Enrolment.of(jobs.resume(KIND, id));
    }

    Enrolment cancel(String id) {
        return Enrolment.of(jobs.cancel(KIND, id));
    }
}
