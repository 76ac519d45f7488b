package io.itinera.webapp.api;

import io.itinera.engine.journey.Enrolment;
import java.time.Instant;
import java.util.Locale;

/**
 * An enrolment and how far it is.
 *
 * @param segment whose leads come in, null where all are meant or listed ones
 * @param outside leads that were looked at and do not belong to the segment
 * @param state running, paused, done or cancelled
 */
record EnrolmentAnswer(
        String id,
        String journeyKey,
        String segment,
        String state,
        long enrolled,
        long skipped,
        long outside,
        long failed,
        long total,
        String failure,
        String startedBy,
        Instant startedAt,
        Instant finishedAt) {

    static EnrolmentAnswer of(Enrolment enrolment) {
        return new EnrolmentAnswer(
                enrolment.id(),
                enrolment.journeyKey(),
                enrolment.segment(),
                enrolment.state().name().toLowerCase(Locale.ROOT),
                enrolment.enrolled(),
                enrolment.skipped(),
                enrolment.outside(),
                enrolment.failed(),
                enrolment.total(),
                enrolment.failure(),
                enrolment.startedBy(),
                enrolment.startedAt(),
                enrolment.finishedAt());
    }
}
