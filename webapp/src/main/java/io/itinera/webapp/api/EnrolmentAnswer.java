package io.itinera.webapp.api;

import io.itinera.engine.journey.Enrolment;
import java.time.Instant;
import java.util.Locale;

/**
 * An enrolment and how far it is.
 *
 * @param state running, paused, done or cancelled
 */
record EnrolmentAnswer(
        String id,
        String journeyKey,
        String state,
        long enrolled,
        long skipped,
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
                enrolment.state().name().toLowerCase(Locale.ROOT),
                enrolment.enrolled(),
                enrolment.skipped(),
                enrolment.failed(),
                enrolment.total(),
                enrolment.failure(),
                enrolment.startedBy(),
                enrolment.startedAt(),
                enrolment.finishedAt());
    }
}
