package io.itinera.engine.sweep;

import java.time.Instant;

/**
 * A background job that goes through leads and does something for each.
 *
 * @param work what it does: the name of a {@link LeadWork}
 * @param subject what that is done with, such as the key of a journey or of a table
 * @param segment key of the segment whose leads are meant, null where all are meant or listed ones
 * @param everyone whether all leads are meant or a segment's, else listed ones
 * @param changed whether of these only those are meant of whom something has changed
 * @param total leads to look at, counted when the job was started
 * @param done leads for whom it was done
 * @param skipped leads for whom there was nothing to do
 * @param outside leads that were looked at and do not belong to the segment
 * @param failed leads that failed; {@code failure} tells about the last of them
 */
public record Sweep(
        String id,
        String work,
        String subject,
        String segment,
        boolean everyone,
        boolean changed,
        SweepState state,
        long total,
        long done,
        long skipped,
        long outside,
        long failed,
        String failure,
        String startedBy,
        Instant startedAt,
        Instant finishedAt) {

    /** Whether it leaves nobody out but leads that stayed the same. */
    public boolean whole() {
        return everyone && segment == null;
    }

    public boolean finished() {
        return state.finished();
    }

    /** Whether it goes on now: it is neither finished nor paused. */
    public boolean running() {
        return state == SweepState.RUNNING;
    }

    public boolean paused() {
        return state == SweepState.PAUSED;
    }

    /** Leads that were looked at so far. */
    public long seen() {
        return done + skipped + outside + failed;
    }

    /** 0 to 100. */
    public int percent() {
        if (finished() || total == 0) {
            return 100;
        }
        return (int) Math.min(99, 100 * seen() / total);
    }
}
