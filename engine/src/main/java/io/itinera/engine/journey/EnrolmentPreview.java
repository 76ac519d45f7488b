package io.itinera.engine.journey;

/** What an enrolment would do now: how many would enter, and how many may not because they are or were inside. */
public record EnrolmentPreview(long wouldEnrol, long wouldSkip) {}
