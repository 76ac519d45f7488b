package io.itinera.engine.journey;

import io.itinera.engine.base.Json;
import io.itinera.engine.leadjob.BackgroundJob;
import io.itinera.engine.leadjob.LeadJobState;
import io.itinera.engine.leadjob.LeadJobStatus;
import java.time.Instant;

/**
 * A background job that moves leads from one version of a journey to another.
 *
 * @param moved leads that go on by the other version
 * @param stayed leads that stay: where they stand is mapped to nothing, their wait is over, or they had gone before
 * @param left leads that left the journey by it
 * @param failed leads that could not be moved; {@code failure} tells about the last of them
 */
public record LeadMove(
        String id,
        String journeyKey,
        int from,
        int to,
        LeadJobState state,
        long total,
        long moved,
        long stayed,
        long left,
        long failed,
        String failure,
        String startedBy,
        Instant startedAt,
        Instant finishedAt)
        implements BackgroundJob {

    static LeadMove of(LeadJobStatus job) {
        var order = Json.read(job.plan(), MoveOrder.class);
        return new LeadMove(
                job.id(),
                job.subject(),
                order.from(),
                order.to(),
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
        return moved + stayed + left + failed;
    }
}
