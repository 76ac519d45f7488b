package io.itinera.engine.journey;

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
        Instant finishedAt) {

    public boolean finished() {
        return state.finished();
    }

    /** Whether leads are coming in by it now: it is neither finished nor paused. */
    public boolean running() {
        return state == LeadJobState.RUNNING;
    }

    public boolean paused() {
        return state == LeadJobState.PAUSED;
    }

    /** Leads that were looked at so far. */
    public long seen() {
        return enrolled + skipped + outside + failed;
    }

    /** 0 to 100. */
    public int percent() {
        if (finished() || total == 0) {
            return 100;
        }
        return (int) Math.min(99, 100 * seen() / total);
    }
}
