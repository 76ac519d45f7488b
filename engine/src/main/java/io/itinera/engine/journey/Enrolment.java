package io.itinera.engine.journey;

import io.itinera.engine.leadjob.BackgroundJob;
import io.itinera.engine.leadjob.LeadJobState;
import io.itinera.engine.leadjob.LeadJobStatus;
import java.time.Instant;

/**
 * A background job that brings leads into a journey.
 *
 * @param segment key of the segment whose leads come in, null where all are meant or listed ones
 * @param total leads to look at, counted when the job was started
 * @param enrolled leads that entered
 * @param skipped leads that may not enter (again)
 * @param outside leads that were looked at and do not belong to the segment
 * @param failed leads that could not be started; {@code failure} tells about the last of them
 */
public record Enrolment(
        String id,
        String journeyKey,
        String segment,
        LeadJobState state,
        long total,
        long enrolled,
        long skipped,
        long outside,
        long failed,
        String failure,
        String startedBy,
        Instant startedAt,
        Instant finishedAt)
        implements BackgroundJob {

    static Enrolment of(LeadJobStatus job) {
        return new Enrolment(
                job.id(),
                job.subject(),
                job.segment(),
                job.state(),
                job.total(),
                job.done(),
                job.skipped(),
                job.outside(),
                job.failed(),
                job.failure(),
                job.startedBy(),
                job.startedAt(),
                job.finishedAt());
    }

    @Override
    public long seen() {
        return enrolled + skipped + outside + failed;
    }
}
