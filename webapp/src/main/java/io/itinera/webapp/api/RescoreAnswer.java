package io.itinera.webapp.api;

import io.itinera.engine.leadjob.LeadJobStatus;
import io.itinera.engine.rescore.Rescoring;
import java.time.Instant;
import java.util.Locale;

/**
 * A job that scores leads anew, and how far it is.
 *
 * @param segment whose leads are meant, null where all are meant or listed ones
 * @param changed whether only leads are meant of whom something has changed
 * @param state running, paused, done or cancelled
 * @param scored leads that were scored, whether or not their score is another one now
 * @param skipped leads that are gone, or of whom nothing has changed
 * @param outside leads that were looked at and do not belong to the segment
 */
record RescoreAnswer(
        String id,
        String decisionKey,
        String segment,
        boolean changed,
        String state,
        int percent,
        long scored,
        long skipped,
        long outside,
        long failed,
        long total,
        String failure,
        String startedBy,
        Instant startedAt,
        Instant finishedAt) {

    static RescoreAnswer of(LeadJobStatus job) {
        return new RescoreAnswer(
                job.id(),
                job.subject(),
                job.segment(),
                Rescoring.onlyChanged(job),
                job.state().name().toLowerCase(Locale.ROOT),
                job.percent(),
                job.done(),
                job.skipped(),
                job.outside(),
                job.failed(),
                job.total(),
                job.failure(),
                job.startedBy(),
                job.startedAt(),
                job.finishedAt());
    }
}
