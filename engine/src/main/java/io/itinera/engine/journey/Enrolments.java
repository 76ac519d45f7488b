package io.itinera.engine.journey;

import io.itinera.engine.leadjob.LeadJobs;
import io.itinera.engine.leadjob.Selection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Enrolments as they are asked for and looked at; {@link EnrolLeads} does the work. */
@Component
class Enrolments {
    private static final String KIND = EnrolLeads.KIND;

    private final LeadJobs jobs;

    Enrolments(LeadJobs jobs) {
        this.jobs = jobs;
    }

    Enrolment create(JourneyDefinition journey, Selection selection, String by) {
        return Enrolment.of(jobs.start(KIND, journey.key(), selection, null, by));
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
