package io.itinera.engine.leadjob;

import java.time.Instant;

/**
 * A background job and how far it is.
 *
 * @param everyone whether all items are meant, or all leads of the segment; else listed ones
 * @param total items to look at, counted when it was started
 * @param failed items that failed; {@code failure} tells about the last of them
 */
public record LeadJobStatus(
        String id,
        String kind,
        String subject,
        String segment,
        boolean everyone,
        String plan,
        LeadJobState state,
        long total,
        long done,
        long skipped,
        long outside,
        long failed,
        String failure,
        String startedBy,
        Instant startedAt,
        Instant finishedAt)
        implements BackgroundJob {

    @Override
    public long seen() {
        return done + skipped + outside + failed;
    }
}
