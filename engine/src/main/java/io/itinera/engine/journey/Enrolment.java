package io.itinera.engine.journey;

import java.time.Instant;

/**
 * A background job that brings leads into a journey.
 *
 * @param total leads to look at, counted when the job was started
 * @param enrolled leads that entered
 * @param skipped leads that may not enter (again)
 * @param failed leads that could not be started; {@code failure} tells about the last of them
 */
public record Enrolment(
        String id,
        String journeyKey,
        EnrolmentState state,
        long total,
        long enrolled,
        long skipped,
        long failed,
        String failure,
        String startedBy,
        Instant startedAt,
        Instant finishedAt) {

    public boolean finished() {
        return state != EnrolmentState.RUNNING;
    }

    /** 0 to 100. */
    public int percent() {
        if (finished() || total == 0) {
            return 100;
        }
        return (int) Math.min(99, 100 * (enrolled + skipped + failed) / total);
    }
}
