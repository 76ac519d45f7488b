package io.itinera.engine.journey;

/**
 * What an enrolment would do now.
 *
 * @param wouldEnrol how many leads would enter
 * @param wouldSkip how many may not, because they are or were inside
 * @param estimated whether only some of the leads were looked at and the rest was assumed to be like them
 */
public record EnrolmentPreview(long wouldEnrol, long wouldSkip, boolean estimated) {
    /** An exact one. */
    public EnrolmentPreview(long wouldEnrol, long wouldSkip) {
        this(wouldEnrol, wouldSkip, false);
    }
}
