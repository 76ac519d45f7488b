package io.itinera.engine.journey;

import io.itinera.engine.leadjob.BackgroundJob;
import io.itinera.engine.leadjob.LeadJobState;
import io.itinera.engine.leadjob.LeadJobStatus;
import java.time.Instant;

/**
 * A background job that takes leads out of a journey.
 *
 * @param cancelled leads that left by it, their steps undone where the drawing says how
 * @param gone leads that had left by themselves before
 */
public record LeadExit(
        String id,
        String journeyKey,
        LeadJobState state,
        long total,
        long cancelled,
        long gone,
        long failed,
        String failure,
        String startedBy,
        Instant startedAt,
        Instant finishedAt)
        implements BackgroundJob {

    static LeadExit of(LeadJobStatus job) {
        return new LeadExit(
                job.id(),
                job.subject(),
                job.state(),
                job.total(),
                job.done(),
                job.skipped(),
                job.failed(),
                job.failure(),
                job.startedBy(),
                job.startedAt(),
                job.finishedAt());
    }

    @Override
    public long seen() {
        return cancelled + gone + failed;
    }
}
